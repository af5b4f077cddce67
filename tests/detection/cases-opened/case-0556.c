#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define LIMIT 4096

/* Reads a small regular file of the spool folder, which every user may write to. */
ssize_t read_job(const char *path, char *out)
{
    struct stat info;
    ssize_t got;
    int fd;

    if (lstat(path, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size > LIMIT)
        return -1;
    fd = open(path, O_RDONLY);
    if (fd < 0)
        return -1;
    got = read(fd, out, LIMIT);
    close(fd);
    return got;
}
