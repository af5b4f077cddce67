#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int append_note(const char *path, const char *text)
{
    if (access(path, W_OK) != 0)
        return -errno;
    int fd = open(path, O_WRONLY | O_APPEND);
    if (fd < 0)
        return -errno;
    FILE *out = fdopen(fd, "a");
    if (out == NULL) {
        close(fd);
        return -ENOMEM;
    }
    fprintf(out, "%s\n", text);
    return fclose(out) == 0 ? 0 : -EIO;
}
