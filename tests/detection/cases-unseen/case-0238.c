#include <errno.h>
#include <stdio.h>
#include <string.h>

enum unit { UNIT_MS, UNIT_S, UNIT_MIN };

static int scale(const char *suffix, enum unit *unit)
{
    if (strcmp(suffix, "ms") == 0)
        *unit = UNIT_MS;
    else if (strcmp(suffix, "s") == 0)
        *unit = UNIT_S;
    else if (strcmp(suffix, "min") == 0)
        *unit = UNIT_MIN;
    else
        return -EINVAL;
    return 0;
}

long milliseconds(const char *text)
{
    long amount;
    long factor;
    char suffix[4];
    enum unit unit;

    if (sscanf(text, "%6ld%3s", &amount, suffix) != 2 || scale(suffix, &unit) != 0)
        return -1;
    if (unit == UNIT_S)
        factor = 1000;
    else if (unit == UNIT_MIN)
        factor = 60 * 1000;
    else
        factor = 1;
    return amount * factor;
}
