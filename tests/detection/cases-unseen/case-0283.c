#include <stdlib.h>
#include <time.h>

struct lease {
    time_t expires;
    unsigned address;
    struct lease *next;
};

struct pool {
    struct lease *first;
    size_t count;
};

void drop_all(struct pool *pool)
{
    struct lease *lease = pool->first;

    while (lease != NULL) {
        struct lease *next = lease->next;

        free(lease);
        pool->count--;
        lease = next;
    }
    pool->first = NULL;
}

int add_lease(struct pool *pool, unsigned address, time_t expires)
{
    struct lease *lease = malloc(sizeof *lease);

    if (lease == NULL)
        return -1;
    lease->address = address;
    lease->expires = expires;
    lease->next = pool->first;
    pool->first = lease;
    pool->count++;
    return 0;
}
