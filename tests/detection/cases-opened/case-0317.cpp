#include <iostream>
#include <string>
#include <utility>
#include <vector>

struct Message {
    std::string sender;
    std::string text;
};

class Inbox {
public:
    void deliver(Message message)
    {
        messages_.push_back(std::move(message));
        if (message.text.size() > kLong)
            std::clog << "long message from " << message.sender << '\n';
    }

    std::size_t size() const { return messages_.size(); }

private:
    static constexpr std::size_t kLong = 4096;
    std::vector<Message> messages_;
};
