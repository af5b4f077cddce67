class Samples {
    int s1(Order o, Order p, int a, int b, int c) {
        a = a++; // expect: code/lost-increment
        b = b--; // expect: code/lost-increment
        c = c++; // expect: code/lost-increment
        a++; // ok
        a = b++; // ok
        c = c + 1; // ok
        return 0;
    }
}
