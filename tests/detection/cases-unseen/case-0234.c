#include <stdio.h>
#include <string.h>

#define LABEL 16

struct volume {
    char label[LABEL];
    unsigned long blocks;
};

void set_label(struct volume *volume, const char *label)
{
    strncpy(volume->label, label, LABEL);
}

int describe(const struct volume *volume, char *out, size_t size)
{
    int written = snprintf(out, size, "%s (%lu blocks)", volume->label, volume->blocks);

    return written < 0 || (size_t)written >= size ? -1 : 0;
}

int main(int argc, char **argv)
{
    struct volume volume = { .blocks = 1024 };
    char text[64];

    if (argc < 2)
        return 2;
    set_label(&volume, argv[1]);
    if (describe(&volume, text, sizeof text) != 0)
        return 1;
    puts(text);
    return 0;
}
