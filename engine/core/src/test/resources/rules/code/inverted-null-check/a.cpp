void show(Order* a, Order* b) {
    if (a == nullptr && a->open) { work(); } // expect: code/inverted-null-check
    if (b != nullptr || b->open) { work(); } // expect: code/inverted-null-check
    if (a == nullptr && a->count > 1) { work(); } // expect: code/inverted-null-check
    if (a != nullptr && a->open) { work(); } // ok
    if (a == nullptr || a->open) { work(); } // ok
    if (a == nullptr && b->open) { work(); } // ok
}
