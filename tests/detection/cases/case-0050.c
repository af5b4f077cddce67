#include <stdlib.h>
#include <string.h>

struct record {
    long id;
    double samples[64];
    char label[24];
};

struct record *record_copy(const struct record *from)
{
    struct record *copy = malloc(sizeof(*copy));
    if (copy == NULL)
        return NULL;
    memset(copy, 0, sizeof(copy));
    copy->id = from->id;
    memcpy(copy->label, from->label, sizeof copy->label);
    return copy;
}
