#include <cstdio>
int main(int argc, char **argv) {
    fprintf(stderr, argv[1]); // expect: code/format-string
    const char *format = getenv("FORMAT");
    printf(format, 1); // expect: code/format-string
    printf("%d", argc); // ok: a constant format
    format = "%s";
    printf(format, argv[1]); // ok: overwritten by a constant
}
