#include <arpa/inet.h>
#include <stdint.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_PAYLOAD 512

struct frame {
    uint16_t type;
    uint16_t length;
    uint8_t payload[MAX_PAYLOAD];
};

static int read_full(int fd, void *buffer, size_t n)
{
    uint8_t *p = buffer;
    while (n > 0) {
        ssize_t got = read(fd, p, n);
        if (got <= 0)
            return -1;
        p += got;
        n -= (size_t)got;
    }
    return 0;
}

int frame_receive(int fd, struct frame *out)
{
    uint16_t header[2];
    if (read_full(fd, header, sizeof header) != 0)
        return -1;
    out->type = ntohs(header[0]);
    out->length = ntohs(header[1]);
    if (out->length > MAX_PAYLOAD)
        return -1;
    return read_full(fd, out->payload, out->length);
}
