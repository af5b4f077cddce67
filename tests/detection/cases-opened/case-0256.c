#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_all(FILE *in, size_t limit)
{
    char *text = malloc(limit + 1);
    size_t got;

    if (text == NULL)
        return NULL;
    got = fread(text, 1, limit, in);
    text[got] = '\0';
    return text;
}

int count_words(FILE *in)
{
    char *text = read_all(in, 65536);
    char *at = text;
    int words = 0;

    if (text == NULL)
        return -1;
    while (*at != '\0') {
        while (isspace((unsigned char)*at))
            at++;
        if (*at != '\0')
            words++;
        while (*at != '\0' && !isspace((unsigned char)*at))
            at++;
    }
    free(text);
    return words;
}
