class Samples {
    int s1(Order o, Order p, int a, int b, int c) {
        if (a == double.NaN) { work(); } // expect: code/nan-comparison
        if (double.NaN != b) { work(); } // expect: code/nan-comparison
        var d = a < double.NaN; // expect: code/nan-comparison
        if (a == b) { work(); } // ok
        var e = double.NaN; // ok
        if (work(double.NaN)) { work(); } // ok
        return 0;
    }
}
