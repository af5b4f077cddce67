int f(const char *a, const char *b) {
    int x = strcmp(a, b) == 1; // expect: code/compare-to-one
    int y = strcmp(a, b) == -1; // expect: code/compare-to-one
    int z = memcmp(a, b, 4) == 1; // expect: code/compare-to-one
    int u = strcmp(a, b) > 0; // ok
    int v = strcmp(a, b) == 0; // ok
    return x + y + z + u + v + (strlen(a) == 1); // ok
}
