#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static int spawn(char *const words[])
{
    int status;
    pid_t child = fork();

    if (child < 0)
        return -1;
    if (child == 0) {
        execvp(words[0], words);
        _exit(127);
    }
    if (waitpid(child, &status, 0) < 0 || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

static int compress(const char *name)
{
    char file[128];
    char *words[] = { "gzip", "-9", "--", file, NULL };

    if (snprintf(file, sizeof file, "%s", name) >= (int)sizeof file)
        return -1;
    return spawn(words);
}

int main(void)
{
    char name[128];

    while (fgets(name, sizeof name, stdin) != NULL) {
        name[strcspn(name, "\n")] = '\0';
        if (compress(name) != 0)
            fprintf(stderr, "not compressed: %s\n", name);
    }
    return 0;
}
