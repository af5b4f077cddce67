#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { LINE = 128 };

static void trim(char *text)
{
    size_t n = strlen(text);
    while (n > 0 && isspace((unsigned char)text[n - 1]))
        text[--n] = '\0';
}

int read_answer(FILE *in, const char *question, char *answer)
{
    char line[LINE];
    printf("%s ", question);
    fflush(stdout);
    if (fscanf(in, "%s", line) != 1)
        return -1;
    trim(line);
    memcpy(answer, line, LINE);
    return 0;
}
