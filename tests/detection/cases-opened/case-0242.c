#include <stdbool.h>
#include <stdint.h>

#define MODE_MASK 0x70u
#define MODE_SLEEP 0x20u
#define IRQ_PENDING 0x01u

struct device {
    volatile uint32_t *status;
    unsigned wakeups;
};

static uint32_t status(const struct device *device)
{
    return *device->status;
}

bool asleep(const struct device *device)
{
    uint32_t value = status(device);

    return value & MODE_MASK == MODE_SLEEP;
}

bool wake(struct device *device)
{
    if (!asleep(device))
        return false;
    *device->status = IRQ_PENDING;
    device->wakeups++;
    return true;
}
