#include <stdlib.h>
int main(int argc, char **argv) {
    char cmd[200];
    snprintf(cmd, sizeof(cmd), "ping %s", argv[1]);
    system(cmd); // expect: code/command-injection
    char line[100];
    fgets(line, sizeof(line), stdin);
    popen(line, "r"); // expect: code/command-injection
    int n = atoi(argv[2]);
    snprintf(cmd, sizeof(cmd), "ping -c %d localhost", n);
    system(cmd); // ok: a number
    strcpy(cmd, "uptime");
    system(cmd); // ok: a constant
    return 0;
}
