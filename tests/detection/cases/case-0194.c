#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct point {
    int32_t x, y, z;
};

struct cloud {
    uint32_t count;
    struct point *points;
};

int cloud_parse(struct cloud *c, const uint8_t *data, size_t n)
{
    if (n < 4)
        return -1;
    memcpy(&c->count, data, 4);
    uint32_t bytes = c->count * (uint32_t)sizeof(struct point);
    c->points = malloc(bytes);
    if (c->points == NULL)
        return -1;
    for (uint32_t i = 0; i < c->count; i++) {
        size_t at = 4 + (size_t)i * sizeof(struct point);
        if (at + sizeof(struct point) > n) {
            free(c->points);
            return -1;
        }
        memcpy(&c->points[i], data + at, sizeof(struct point));
    }
    return 0;
}
