#include <map>
#include <mutex>
#include <stdexcept>
#include <string>

class Ledger {
public:
    void open(const std::string& account)
    {
        std::lock_guard<std::mutex> guard(mutex_);
        balances_.emplace(account, 0);
    }

    void book(const std::string& from, const std::string& to, long cents)
    {
        mutex_.lock();
        long& source = balances_.at(from);
        long& target = balances_.at(to);
        if (source < cents)
            throw std::runtime_error("not covered");
        source -= cents;
        target += cents;
        mutex_.unlock();
    }

private:
    std::mutex mutex_;
    std::map<std::string, long> balances_;
};
