#include <mutex>

class Account {
public:
    explicit Account(long cents) : cents_(cents) {}

    static bool transfer(Account& from, Account& to, long cents)
    {
        if (&from == &to || cents <= 0)
            return false;
        std::unique_lock<std::mutex> debit(from.mutex_);
        std::unique_lock<std::mutex> credit(to.mutex_);
        if (from.cents_ < cents)
            return false;
        from.cents_ -= cents;
        to.cents_ += cents;
        return true;
    }

    long cents() const
    {
        std::lock_guard<std::mutex> guard(mutex_);
        return cents_;
    }

private:
    mutable std::mutex mutex_;
    long cents_;
};
