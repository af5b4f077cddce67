bool f(const char *a, const char *b) {
    bool x = strcmp(a, b) == 1; // expect: code/compare-to-one
    bool y = strcmp(a, b) == -1; // expect: code/compare-to-one
    bool z = strncmp(a, b, 4) == -1; // expect: code/compare-to-one
    bool u = strcmp(a, b) > 0; // ok
    bool v = strcmp(a, b) == 0; // ok
    return x && y && z && u && v && strlen(a) == 1; // ok
}
