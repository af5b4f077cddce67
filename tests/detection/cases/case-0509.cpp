#include <string>
#include <string_view>

class Title {
public:
    explicit Title(std::string base) : base_(std::move(base)) {}

    std::string shortened(std::size_t n) const {
        std::string copy = base_.substr(0, n);
        if (copy.size() < base_.size()) {
            copy += "...";
        }
        return copy;
    }

    const std::string& full() const { return base_; }

private:
    std::string base_;
};
