#include <memory>
#include <string>
#include <vector>

class Widget {
public:
    virtual ~Widget() = default;
    virtual int width() const = 0;
};

class Label : public Widget {
public:
    explicit Label(std::string text) : text_(std::move(text)) {}
    int width() const override { return static_cast<int>(text_.size()) * 8; }
    void set_text(std::string text) { text_ = std::move(text); }

private:
    std::string text_;
};

class Spacer : public Widget {
public:
    int width() const override { return 12; }
};

class Toolbar {
public:
    void add(std::unique_ptr<Widget> widget) { widgets_.push_back(std::move(widget)); }

    void rename(std::size_t position, const std::string& text)
    {
        auto* label = dynamic_cast<Label*>(widgets_.at(position).get());
        label->set_text(text);
    }

private:
    std::vector<std::unique_ptr<Widget>> widgets_;
};
