#include <stdlib.h>
#include <string.h>

struct tag {
    char *name;
    struct tag *next;
};

static char *duplicate(const char *text)
{
    size_t length = strlen(text);
    char *copy = malloc(length + 1);

    if (copy == NULL)
        return NULL;
    strcpy(copy, text);
    return copy;
}

struct tag *add_tag(struct tag *head, const char *name)
{
    struct tag *tag = malloc(sizeof *tag);

    if (tag == NULL)
        return NULL;
    tag->name = duplicate(name);
    if (tag->name == NULL) {
        free(tag);
        return NULL;
    }
    tag->next = head;
    return tag;
}
