#include <iostream>
#include <map>
#include <memory>
#include <string>

class Session {
public:
    explicit Session(std::string user) : user_(std::move(user)) {}
    const std::string& user() const { return user_; }

private:
    std::string user_;
};

class Registry {
public:
    Session* open(int id, const std::string& user) {
        auto* session = new Session(user);
        sessions_[id] = session;
        return session;
    }

    void close(int id) {
        auto it = sessions_.find(id);
        if (it == sessions_.end()) {
            return;
        }
        Session* session = it->second;
        sessions_.erase(it);
        std::clog << "closed " << session->user() << '\n';
        delete session;
    }

private:
    std::map<int, Session*> sessions_;
};
