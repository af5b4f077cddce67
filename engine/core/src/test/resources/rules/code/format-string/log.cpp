#include <cstdio>
void say(const char *text) {
    printf(text); // expect: code/format-string
    printf("%s", text); // ok: a constant format
}
