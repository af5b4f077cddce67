#include <ctype.h>
#include <stddef.h>

#define FIELDS 8

struct row {
    double value[FIELDS];
    size_t used;
};

static double number(const char **cursor)
{
    double result = 0;

    while (isdigit((unsigned char)**cursor)) {
        result = result * 10 + (**cursor - '0');
        (*cursor)++;
    }
    return result;
}

size_t parse_row(const char *text, struct row *row)
{
    row->used = 0;
    while (*text != '\0' && row->used <= FIELDS) {
        row->value[row->used] = number(&text);
        row->used++;
        if (*text != ',')
            break;
        text++;
    }
    return row->used;
}
