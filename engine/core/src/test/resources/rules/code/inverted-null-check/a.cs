class A { void Show(Order a, Order b) {
    if (a == null && a.open) { work(); } // expect: code/inverted-null-check
    if (b != null || b.open) { work(); } // expect: code/inverted-null-check
    if (a == null && a.count > 1) { work(); } // expect: code/inverted-null-check
    if (a != null && a.open) { work(); } // ok
    if (a == null || a.open) { work(); } // ok
    if (a == null && b.open) { work(); } // ok
} }
