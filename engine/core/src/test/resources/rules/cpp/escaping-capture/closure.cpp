std::function<int(int)> adder(int amount)
{
    return [&amount](int x) { return x + amount; };  // expect: cpp/escaping-capture
}

auto counter()
{
    int count = 0;
    return [&]() { return ++count; };  // expect: cpp/escaping-capture
}

std::function<bool(const Row&)> named(std::string name)
{
    return std::function<bool(const Row&)>([&](const Row& row) { return row.name == name; });  // expect: cpp/escaping-capture
}

std::function<int(int)> by_value(int amount)
{
    return [amount](int x) { return x + amount; };  // ok
}

std::function<int(int)> of_caller(const Settings& settings)
{
    return [&settings](int x) { return x + settings.amount; };  // ok
}

int at_once(std::vector<int> all, int least)
{
    return count_if(all, [&least](int x) { return x > least; });  // ok
}

std::function<int()> fixed()
{
    static int next = 0;
    return [&]() { return ++next; };  // ok
}
