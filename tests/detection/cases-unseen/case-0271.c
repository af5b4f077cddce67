#include <stdint.h>
#include <stdio.h>

#define SLOTS 256

struct palette {
    uint32_t colour[SLOTS];
};

static uint32_t grey(unsigned level)
{
    return level << 16 | level << 8 | level;
}

void fill_grey(struct palette *palette)
{
    for (unsigned i = 0; i < SLOTS; i++)
        palette->colour[i] = grey(i);
}

int print_palette(const struct palette *palette, FILE *out)
{
    for (int i = 0; i < SLOTS; i++) {
        if (fprintf(out, "%06x\n", (unsigned)palette->colour[i]) < 0)
            return -1;
    }
    return 0;
}
