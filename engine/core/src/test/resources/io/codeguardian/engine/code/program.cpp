#include <string>
namespace x {
class A : public B {
public:
  A(int q) : z(q) {}
  ~A();
  int f(const std::string& a, int b = 3) const {
    std::string k = "a" + a;
    auto h = std::make_unique<Foo>(1);
    Foo o("x"); Foo o2{1}; Foo* p = new Foo(2); int* arr = new int[10];
    delete p; delete[] arr;
    std::strcpy(buf, a.c_str());
    this->z = 5; obj->bar(1); ns::fn<int>(2);
    for (auto& i : list) { std::cout << i << "x"; }
    try { g(); } catch (const std::exception& e) { h(); }
    auto l = [&](int z) { return z * 2; };
    auto s = R"(raw "x")";
    auto c = static_cast<char>(b); p = nullptr; 
    if (auto it = m.find(1); it != m.end()) { throw E(); }
    return b;
  }
};
}
int A::g() { return 1; }
