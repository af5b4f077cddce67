#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct setting {
    char *key;
    char *value;
};

static char *copy_of(const char *text, size_t length)
{
    char *copy = malloc(length + 1);

    if (copy != NULL) {
        memcpy(copy, text, length);
        copy[length] = '\0';
    }
    return copy;
}

struct setting *parse_setting(const char *line)
{
    const char *equals = strchr(line, '=');
    struct setting *setting;

    if (equals == NULL)
        return NULL;
    setting = calloc(1, sizeof *setting);
    if (setting == NULL)
        return NULL;
    setting->key = copy_of(line, (size_t)(equals - line));
    setting->value = copy_of(equals + 1, strlen(equals + 1));
    if (setting->key == NULL || setting->value == NULL) {
        fprintf(stderr, "out of memory\n");
        free(setting->key);
        free(setting->value);
        free(setting);
        return NULL;
    }
    return setting;
}
