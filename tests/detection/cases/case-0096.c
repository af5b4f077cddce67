#include <stddef.h>
#include <stdint.h>

enum kind { KIND_BYTE = 1, KIND_WORD = 2, KIND_LONG = 4 };

int64_t decode(enum kind kind, const uint8_t *data, size_t n)
{
    int64_t value = 0;
    if (n < (size_t)kind)
        return -1;
    switch (kind) {
    case KIND_BYTE:
        value = data[0];
        break;
    case KIND_WORD:
        value = data[0] | data[1] << 8;
        break;
    case KIND_LONG:
        if (n > 4)
            value = (int64_t)data[0] | (int64_t)data[3] << 24;
        break;
    default:
        return -1;
    }
    return value;
}
