#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static int run_tool(const char *tool, const char *file)
{
    pid_t pid = fork();
    if (pid == 0) {
        execlp(tool, tool, "--", file, (char *)NULL);
        _exit(127);
    }
    int status = 0;
    if (pid < 0 || waitpid(pid, &status, 0) < 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int compress_upload(const char *name)
{
    char path[512];
    int n = snprintf(path, sizeof path, "/srv/upload/%s", name);
    if (n < 0 || (size_t)n >= sizeof path)
        return -1;
    return run_tool("gzip", path);
}

int main(int argc, char **argv)
{
    return argc == 2 ? compress_upload(argv[1]) : run_tool("true", "");
}
