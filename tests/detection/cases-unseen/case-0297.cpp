#include <fstream>
#include <memory>
#include <string>
#include <vector>

class Shape {
public:
    virtual ~Shape() = default;
    virtual bool load(std::istream& in) = 0;
};

class Polygon : public Shape {
public:
    bool load(std::istream& in) override
    {
        std::size_t corners = 0;
        if (!(in >> corners) || corners > 1000)
            return false;
        xs_.resize(corners);
        for (double& x : xs_)
            in >> x;
        return static_cast<bool>(in);
    }

private:
    std::vector<double> xs_;
};

std::vector<std::unique_ptr<Shape>> load_shapes(const std::string& path)
{
    std::ifstream in(path);
    std::vector<std::unique_ptr<Shape>> shapes;
    std::string kind;
    while (in >> kind) {
        if (kind != "polygon")
            continue;
        std::unique_ptr<Shape> shape = std::make_unique<Polygon>();
        if (!shape->load(in))
            break;
        shapes.push_back(std::move(shape));
    }
    return shapes;
}
