void show(struct order *a, struct order *b) {
    if (a == NULL && a->open) { work(); } // expect: code/inverted-null-check
    if (b != NULL || b->open) { work(); } // expect: code/inverted-null-check
    if (a == NULL && a->count > 1) { work(); } // expect: code/inverted-null-check
    if (a != NULL && a->open) { work(); } // ok
    if (a == NULL || a->open) { work(); } // ok
    if (a == NULL && b->open) { work(); } // ok
}
