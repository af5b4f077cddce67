#include <fcntl.h>
#include <stdint.h>
#include <unistd.h>

#define MAGIC 0x4d455452u

struct meter_file {
    uint32_t magic;
    uint32_t version;
    uint64_t total;
};

int64_t meter_total(const char *path)
{
    struct meter_file content;
    int fd = open(path, O_RDONLY | O_CLOEXEC);

    if (fd < 0)
        return -1;
    if (read(fd, &content, sizeof content) != (ssize_t)sizeof content) {
        close(fd);
        return -1;
    }
    close(fd);
    if (content.magic != MAGIC || content.version > 2)
        return -1;
    return content.total > INT64_MAX ? -1 : (int64_t)content.total;
}
