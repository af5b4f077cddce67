#include <stddef.h>
#include <string.h>

#define SLOTS 8

struct ring {
    int values[SLOTS];
    size_t head;
};

void ring_clear(struct ring *r)
{
    for (size_t i = 0; i < SLOTS; i++)
        r->values[i] = 0;
    r->head = 0;
}

void ring_push(struct ring *r, int value)
{
    r->values[r->head % SLOTS] = value;
    r->head++;
}

int ring_sum(const struct ring *r)
{
    int sum = 0;
    for (size_t i = 0; i < SLOTS; i++)
        sum += r->values[i];
    return sum;
}
