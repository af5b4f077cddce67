class A {
    long f(int n, long m) {
        long a = 1 << 32; // expect: code/impossible-shift
        long b = n << 40; // expect: code/impossible-shift
        int c = n >> 32; // expect: code/impossible-shift
        long d = 1L << 40; // ok
        long e = m << 40; // ok
        return a + b + c + d + e + (1 << 31); // ok
    }
}
