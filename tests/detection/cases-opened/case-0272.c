#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define HEADER 20

struct frame {
    size_t length;
    uint8_t *payload;
};

struct frame *copy_payload(const uint8_t *packet, size_t total)
{
    struct frame *frame;

    if (packet == NULL || total == 0)
        return NULL;
    frame = malloc(sizeof *frame);
    if (frame == NULL)
        return NULL;
    frame->length = total - HEADER;
    frame->payload = malloc(frame->length + 1);
    if (frame->payload == NULL) {
        free(frame);
        return NULL;
    }
    memcpy(frame->payload, packet + HEADER, frame->length);
    frame->payload[frame->length] = 0;
    return frame;
}
