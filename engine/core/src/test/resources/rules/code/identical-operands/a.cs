class Samples {
    int s1(Order o, Order p, int a, int b, int c) {
        if (o.open && o.open) { work(); } // expect: code/identical-operands
        if (a > 1 || b > 2 || b > 2) { work(); } // expect: code/identical-operands
        var d = o.total - o.total; // expect: code/identical-operands
        var e = a / a; // expect: code/identical-operands
        if (o.open && p.open) { work(); } // ok
        if (a > 1 || b > 1) { work(); } // ok
        var f = o.total - p.total; // ok
        if (fetch(1) && fetch(1)) { work(); } // ok: each call may answer anew
        return 0;
    }
}
