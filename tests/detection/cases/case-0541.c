#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int append_note(const char *path, const char *text)
{
    int fd = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW);
    if (fd < 0)
        return -errno;
    struct stat info;
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        close(fd);
        return -EPERM;
    }
    FILE *out = fdopen(fd, "a");
    if (out == NULL) {
        close(fd);
        return -ENOMEM;
    }
    fprintf(out, "%s\n", text);
    return fclose(out) == 0 ? 0 : -EIO;
}
