#include <stdint.h>
#include <string.h>
#include <sys/socket.h>

#define PACKET 128
#define BODY 256

struct reading {
    uint8_t kind;
    uint16_t length;
    uint8_t body[BODY];
};

static uint16_t be16(const uint8_t *at)
{
    return (uint16_t)(at[0] << 8 | at[1]);
}

int receive_reading(int sock, struct reading *out)
{
    uint8_t packet[PACKET];
    ssize_t got = recv(sock, packet, sizeof packet, 0);

    if (got < 3)
        return -1;
    out->kind = packet[0];
    out->length = be16(packet + 1);
    if (out->length > BODY || out->length > (size_t)got - 3)
        return -1;
    memcpy(out->body, packet + 3, out->length);
    return 0;
}

uint8_t last_byte(int sock)
{
    struct reading reading;
    static const uint8_t none = 0;

    if (receive_reading(sock, &reading) != 0 || reading.length == 0)
        return none;
    return reading.body[reading.length - 1];
}
