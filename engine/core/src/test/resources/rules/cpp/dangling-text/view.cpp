std::string label(int id);
const std::string& kept(int id);

void show(std::string prefix, std::string rest)
{
    const char* text = label(3).c_str();  // expect: cpp/dangling-text
    std::string_view whole = prefix + rest;  // expect: cpp/dangling-text
    const char* number = std::to_string(4).c_str();  // expect: cpp/dangling-text
    print(text, whole, number);
}

void shown(std::string prefix, std::string rest)
{
    const std::string name = label(3);
    const char* text = name.c_str();  // ok
    const char* other = kept(3).c_str();  // ok
    std::string_view part = prefix;  // ok
    std::string whole = prefix + rest;  // ok
    print(label(4).c_str(), text, other, part, whole);  // ok
}
