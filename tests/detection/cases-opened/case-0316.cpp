#include <cmath>
#include <memory>
#include <vector>

enum class Kind { circle, box };

struct Shape {
    explicit Shape(Kind k) : kind(k) {}
    virtual ~Shape() = default;
    Kind kind;
};

struct Circle : Shape {
    explicit Circle(double r) : Shape(Kind::circle), radius(r) {}
    double radius;
};

struct Box : Shape {
    Box(double w, double h) : Shape(Kind::box), width(w), height(h) {}
    double width;
    double height;
};

double area(const Shape& shape)
{
    if (shape.kind == Kind::circle) {
        const auto& circle = static_cast<const Circle&>(shape);
        return M_PI * circle.radius * circle.radius;
    }
    const auto& box = static_cast<const Box&>(shape);
    return box.width * box.height;
}

double total(const std::vector<std::unique_ptr<Shape>>& shapes)
{
    double sum = 0;
    for (const auto& shape : shapes)
        sum += area(*shape);
    return sum;
}
