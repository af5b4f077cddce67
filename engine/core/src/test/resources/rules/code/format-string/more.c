#include <stdio.h>
int main(int argc, char **argv) {
    char out[100];
    snprintf(out, sizeof(out), getenv("FORMAT"), 1); // expect: code/format-string
}
