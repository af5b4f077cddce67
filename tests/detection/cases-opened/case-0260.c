#include <stdint.h>
#include <string.h>
#include <unistd.h>

#define MESSAGE 1024

struct channel {
    int fd;
    char message[MESSAGE];
};

static int read_exact(int fd, void *target, size_t count)
{
    char *at = target;

    while (count > 0) {
        ssize_t got = read(fd, at, count);

        if (got <= 0)
            return -1;
        at += got;
        count -= (size_t)got;
    }
    return 0;
}

int next_message(struct channel *channel)
{
    int32_t length;

    if (read_exact(channel->fd, &length, sizeof length) != 0)
        return -1;
    if (length > MESSAGE - 1)
        return -1;
    if (read_exact(channel->fd, channel->message, (size_t)length) != 0)
        return -1;
    channel->message[length] = '\0';
    return length;
}
