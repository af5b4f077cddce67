#include <errno.h>
#include <pthread.h>
#include <stddef.h>

#define CAPACITY 64

struct ring {
    pthread_mutex_t lock;
    void *items[CAPACITY];
    size_t head;
    size_t count;
};

int ring_push(struct ring *ring, void *item)
{
    pthread_mutex_lock(&ring->lock);
    if (ring->count == CAPACITY) {
        pthread_mutex_unlock(&ring->lock);
        return -EAGAIN;
    }
    ring->items[(ring->head + ring->count) % CAPACITY] = item;
    ring->count++;
    pthread_mutex_unlock(&ring->lock);
    return 0;
}

void *ring_pop(struct ring *ring)
{
    void *item = NULL;

    pthread_mutex_lock(&ring->lock);
    if (ring->count > 0) {
        item = ring->items[ring->head];
        ring->head = (ring->head + 1) % CAPACITY;
        ring->count--;
    }
    pthread_mutex_unlock(&ring->lock);
    return item;
}
