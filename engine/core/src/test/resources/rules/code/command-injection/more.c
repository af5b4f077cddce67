#include <stdlib.h>
int convert_for(const char *unused) {
    char *name = getenv("UPLOAD");
    char command[256] = "convert ";
    strcat(command, name);
    return execl("/bin/sh", "sh", "-c", command, (char *)NULL);  // expect: code/command-injection
}

int convert_plain(const char *unused) {
    char *name = getenv("UPLOAD");
    return execl("/usr/bin/convert", "convert", name, "out.png", (char *)NULL);  // ok: no shell
}
