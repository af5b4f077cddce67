class Samples {
    int s1(Order o, Order p, int a, int b, int c) {
        if (a > b) { work(a); } else { work(a); } // expect: code/identical-branches
        if (a > b) { work(1); } else if (b > c) { work(1); } else { work(1); } // expect: code/identical-branches
        var d = a > b ? o.total : o.total; // expect: code/identical-branches
        if (a > b) { work(a); } else { work(b); } // ok
        if (a > b) { work(1); } else if (b > c) { work(1); } // ok: without an else it decides
        var e = a > b ? o.total : p.total; // ok
        return 0;
    }
}
