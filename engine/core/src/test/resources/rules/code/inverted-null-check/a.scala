object A { def show(a: Order, b: Order): Unit = {
    if (a == null && a.open) { work(); } // expect: code/inverted-null-check
    if (b != null || b.open) { work(); } // expect: code/inverted-null-check
    if (a == null && a.closed) { work(); } // expect: code/inverted-null-check
    if (a != null && a.open) { work(); } // ok
    if (a == null || a.open) { work(); } // ok
    if (a == null && b.open) { work(); } // ok
} }
