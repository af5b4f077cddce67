#include <functional>
#include <string>
#include <vector>

struct Order {
    std::string customer;
    long cents;
};

using Predicate = std::function<bool(const Order&)>;

Predicate at_least(long euros)
{
    long cents = euros * 100;
    return [&cents](const Order& order) { return order.cents >= cents; };
}

std::vector<Order> select(const std::vector<Order>& orders, const Predicate& wanted)
{
    std::vector<Order> chosen;
    for (const Order& order : orders) {
        if (wanted(order))
            chosen.push_back(order);
    }
    return chosen;
}

std::vector<Order> large(const std::vector<Order>& orders)
{
    Predicate wanted = at_least(500);
    return select(orders, wanted);
}
