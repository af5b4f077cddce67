#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *read_all(const char *path, size_t *length)
{
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        return NULL;
    size_t capacity = 4096, used = 0;
    char *buffer = malloc(capacity);
    while (buffer != NULL && !feof(in)) {
        if (used == capacity) {
            char *grown = realloc(buffer, capacity *= 2);
            if (grown == NULL) {
                free(buffer);
                fclose(in);
                return NULL;
            }
            buffer = grown;
        }
        used += fread(buffer + used, 1, capacity - used, in);
        if (ferror(in)) {
            free(buffer);
            buffer = NULL;
        }
    }
    fclose(in);
    *length = used;
    return buffer;
}
