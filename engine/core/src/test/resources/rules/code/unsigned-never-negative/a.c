int f(size_t n, uint32_t m, int k) {
    for (size_t i = n; i >= 0; i--) { // expect: code/unsigned-never-negative
        g(i);
    }
    if (m < 0) { // expect: code/unsigned-never-negative
        return 1;
    }
    int a = n >= 0; // expect: code/unsigned-never-negative
    int b = k >= 0; // ok
    int c = n > 0; // ok
    return a + b + c + (m == 0); // ok
}
