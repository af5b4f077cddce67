bool f(std::size_t n, unsigned m, int k) {
    for (auto i = n; n >= 0; n--) { // expect: code/unsigned-never-negative
        g(i);
    }
    if (m < 0) { // expect: code/unsigned-never-negative
        return true;
    }
    bool a = n >= 0; // expect: code/unsigned-never-negative
    bool b = k >= 0; // ok
    bool c = n > 0; // ok
    return a && b && c && m == 0; // ok
}
