#include <stdlib.h>
#include <string.h>

struct theme {
    char *colour;
    unsigned size;
};

static char default_colour[] = "grey";

void theme_init(struct theme *theme)
{
    theme->colour = default_colour;
    theme->size = 12;
}

int theme_set_colour(struct theme *theme, const char *colour)
{
    char *copy = strdup(colour);

    if (copy == NULL)
        return -1;
    free(theme->colour);
    theme->colour = copy;
    return 0;
}

int theme_read(struct theme *theme, const char *line)
{
    theme_init(theme);
    if (strncmp(line, "colour=", 7) == 0)
        return theme_set_colour(theme, line + 7);
    return 0;
}
