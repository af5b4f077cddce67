#include <mutex>
#include <optional>
#include <queue>
#include <stdexcept>
#include <string>

class Mailbox {
public:
    void put(std::string message) {
        std::lock_guard<std::mutex> guard(mutex_);
        messages_.push(std::move(message));
    }

    std::optional<std::string> take() {
        mutex_.lock();
        if (messages_.empty()) {
            return std::nullopt;
        }
        std::string message = std::move(messages_.front());
        messages_.pop();
        mutex_.unlock();
        return message;
    }

private:
    std::mutex mutex_;
    std::queue<std::string> messages_;
};
