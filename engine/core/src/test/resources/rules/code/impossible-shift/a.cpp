long f(int n, std::uint64_t m) {
    long a = 1 << 32; // expect: code/impossible-shift
    long b = n << 40; // expect: code/impossible-shift
    int c = n >> 32; // expect: code/impossible-shift
    long d = 1L << 40; // ok
    auto e = m << 40; // ok
    std::cout << 40; // ok: a stream
    return a + b + c + d + e;
}
