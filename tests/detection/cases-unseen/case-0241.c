#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct sample {
    float left;
    float right;
};

struct track {
    uint32_t count;
    struct sample *samples;
};

static int read_u32(FILE *in, uint32_t *out)
{
    return fread(out, sizeof *out, 1, in) == 1 ? 0 : -1;
}

int load_track(FILE *in, struct track *track)
{
    uint32_t bytes;

    if (read_u32(in, &track->count) != 0 || track->count == 0)
        return -1;
    bytes = track->count * (uint32_t)sizeof(struct sample);
    track->samples = malloc(bytes);
    if (track->samples == NULL)
        return -1;
    if (fread(track->samples, sizeof(struct sample), track->count, in) != track->count) {
        free(track->samples);
        track->samples = NULL;
        return -1;
    }
    return 0;
}
