#include <cstdio>
#include <map>
#include <string>

namespace acme {

class Labels {
public:
    void set(int id, std::string text) { labels_[id] = std::move(text); }

    std::string title(int id) const
    {
        auto found = labels_.find(id);
        return found == labels_.end() ? std::string("untitled") : "#" + found->second;
    }

private:
    std::map<int, std::string> labels_;
};

void print_titles(const Labels& labels, int first, int last)
{
    for (int id = first; id <= last; ++id) {
        const std::string title = labels.title(id);
        const char* text = title.c_str();
        std::printf("%d\t%s\n", id, text);
    }
}

}  // namespace acme
