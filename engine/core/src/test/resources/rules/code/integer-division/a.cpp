double f(int a, int b, double d) {
    double x = a / b; // expect: code/integer-division
    double y = (double) (a / b); // expect: code/integer-division
    float third = 1 / 3; // expect: code/integer-division
    double z = (double) a / b; // ok
    double u = a / d; // ok
    int n = a / b; // ok
    return x + y + z + u + n + third + 1.0 / 3; // ok
}
