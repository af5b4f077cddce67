void widen(std::vector<int>& sizes)
{
    int& first = sizes.front();
    sizes.push_back(first + 1);
    first = first * 2;  // expect: cpp/stale-reference
}

void drop(std::vector<Item> items)
{
    auto it = items.begin();
    items.insert(items.end(), Item{});
    use(*it);  // expect: cpp/stale-reference
}

char head(std::string text)
{
    const char* at = text.data();
    text.append("more");
    return at[0];  // expect: cpp/stale-reference
}

void copied(std::vector<int>& sizes)
{
    int first = sizes.front();
    sizes.push_back(1);
    use(first);  // ok
}

void again(std::vector<Item> items)
{
    auto it = items.begin();
    it = items.erase(it);
    use(*it);  // ok
}

void listed(std::list<Item> items)
{
    Item& first = items.front();
    items.push_back(Item{});
    use(first);  // ok
}

void before(std::vector<Item> items)
{
    Item& last = items.back();
    use(last);
    items.push_back(Item{});  // ok
}
