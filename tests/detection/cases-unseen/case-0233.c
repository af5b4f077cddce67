#include <errno.h>
#include <stdlib.h>

#define CHANNELS 16

struct mixer {
    int level[CHANNELS];
    unsigned changes;
};

static int in_range(long channel)
{
    return channel >= 0 && channel < CHANNELS;
}

int set_level(struct mixer *mixer, const char *channel_text, const char *level_text)
{
    char *end;
    long channel = strtol(channel_text, &end, 10);
    long level;

    if (*end != '\0' || !in_range(channel))
        return -EINVAL;
    level = strtol(level_text, &end, 10);
    if (*end != '\0' || level < 0 || level > 100)
        return -EINVAL;
    mixer->level[channel] = (int)level;
    mixer->changes++;
    return 0;
}
