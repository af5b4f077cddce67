#include <memory>
#include <string>
#include <vector>

class Source {
public:
    virtual ~Source() {}
    virtual bool next(std::string& line) = 0;
};

class MemorySource : public Source {
public:
    explicit MemorySource(std::vector<std::string> lines) : lines_(std::move(lines)) {}

    bool next(std::string& line) override
    {
        if (at_ == lines_.size())
            return false;
        line = lines_[at_++];
        return true;
    }

private:
    std::vector<std::string> lines_;
    std::size_t at_ = 0;
};

std::size_t count(std::vector<std::string> lines)
{
    std::unique_ptr<Source> source(new MemorySource(std::move(lines)));
    std::string line;
    std::size_t seen = 0;
    while (source->next(line))
        ++seen;
    return seen;
}
