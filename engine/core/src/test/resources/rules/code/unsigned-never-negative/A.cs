class A {
    bool F(uint n, byte m, int k) {
        if (n < 0) { // expect: code/unsigned-never-negative
            return true;
        }
        bool a = m >= 0; // expect: code/unsigned-never-negative
        while (n >= 0) { // expect: code/unsigned-never-negative
            n--;
        }
        bool b = k >= 0; // ok
        bool c = n > 0; // ok
        return a && b && c && m == 0; // ok
    }
}
