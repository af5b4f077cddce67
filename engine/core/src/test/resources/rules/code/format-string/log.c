#include <stdio.h>
int main(int argc, char **argv) {
    printf(argv[1]); // expect: code/format-string
    printf("%s", argv[1]); // ok: a constant format
    char line[100];
    fgets(line, sizeof(line), stdin);
    fprintf(stderr, line); // expect: code/format-string
    fprintf(stderr, "%s", line); // ok
    puts(line); // ok: no format
}
