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
        std::lock_guard<std::mutex> guard(mutex_);
        if (messages_.empty()) {
            return std::nullopt;
        }
        std::string message = std::move(messages_.front());
        messages_.pop();
        return message;
    }

private:
    std::mutex mutex_;
    std::queue<std::string> messages_;
};
