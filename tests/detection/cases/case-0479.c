#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct device {
    char name[32];
    unsigned id;
    int active;
};

static struct device table[16];
static size_t used;

static int device_set_name(struct device *d, const char *name)
{
    if (name == NULL || name[0] == '\0')
        return -1;
    if (strlen(name) >= sizeof d->name)
        return -1;
    memcpy(d->name, name, strlen(name) + 1);
    return 0;
}

int device_add(unsigned id, const char *line)
{
    const char *separator = strchr(line, ':');
    if (separator == NULL || used == sizeof table / sizeof table[0])
        return -1;
    table[used].id = id;
    if (device_set_name(&table[used], separator + 1) != 0)
        return -1;
    table[used++].active = 1;
    return 0;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (device_add((unsigned)i, argv[i]) != 0)
            fprintf(stderr, "ignored %d\n", i);
    return used == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
