#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>

struct volume {
    const char *name;
    uint64_t bytes;
    unsigned inodes;
};

int print_volume(FILE *out, const struct volume *volume)
{
    int written = fprintf(out, "%-20s %s %u\n", volume->name, volume->bytes, volume->inodes);

    return written < 0 ? -1 : 0;
}

int print_volumes(FILE *out, const struct volume *volumes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (print_volume(out, &volumes[i]) != 0)
            return -1;
    }
    return 0;
}
