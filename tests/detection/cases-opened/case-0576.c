#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

#define KEY_BYTES 16

static int fill(uint8_t *key, size_t size)
{
    srand((unsigned)time(NULL));
    for (size_t i = 0; i < size; i++)
        key[i] = (uint8_t)(rand() >> 7);
    return 0;
}

int write_session_key(const char *path)
{
    uint8_t key[KEY_BYTES];
    FILE *out;
    int result = -1;

    if (fill(key, sizeof key) != 0)
        return -1;
    out = fopen(path, "wbx");
    if (out == NULL)
        return -1;
    if (fwrite(key, 1, sizeof key, out) == sizeof key)
        result = 0;
    return fclose(out) == 0 ? result : -1;
}
