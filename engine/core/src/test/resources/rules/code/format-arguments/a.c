void f(char *s, int n) {
    printf("%s %d\n", s); // expect: code/format-arguments
    fprintf(stderr, "%d\n", n, s); // expect: code/format-arguments
    sprintf(buffer, "%s %s", s); // expect: code/format-arguments
    printf("%s %d%%\n", s, n); // ok
    printf("%*d\n", 4, n); // ok: the width is a value
    snprintf(buffer, 8, "%5.2lf %-3s", 1.0, s); // ok
    puts("%s"); // ok
}
