#include <cstddef>
#include <string>
#include <vector>

struct Node {
    std::string name;
    std::size_t parent = 0;
    int depth = 0;
};

class Tree {
public:
    Tree() { nodes_.push_back({"root", 0, 0}); }

    std::size_t add(std::size_t parent, std::string name)
    {
        Node& above = nodes_.at(parent);
        nodes_.push_back({std::move(name), parent, 0});
        nodes_.back().depth = above.depth + 1;
        return nodes_.size() - 1;
    }

    int depth(std::size_t node) const { return nodes_.at(node).depth; }

private:
    std::vector<Node> nodes_;
};
