#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct span {
    const uint8_t *data;
    uint8_t length;
};

unsigned checksum(const struct span *s)
{
    unsigned sum = 0;
    for (uint8_t i = 0; i < s->length; i++)
        sum = sum * 31 + s->data[i];
    return sum;
}

size_t escape(char *out, size_t n, const char *in)
{
    size_t used = 0;
    while (*in != '\0') {
        if (used + 2 >= n)
            break;
        if (*in == '"' || *in == '\\')
            out[used++] = '\\';
        out[used++] = *in++;
    }
    out[used] = '\0';
    return used;
}
