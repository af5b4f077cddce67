#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

struct histogram {
    size_t bins;
    uint32_t *counts;
};

struct histogram *new_histogram(size_t bins)
{
    struct histogram *histogram = malloc(sizeof *histogram);

    if (histogram == NULL || bins == 0 || bins > 4096) {
        free(histogram);
        return NULL;
    }
    histogram->bins = bins;
    histogram->counts = malloc(bins * sizeof *histogram->counts);
    if (histogram->counts == NULL) {
        free(histogram);
        return NULL;
    }
    for (size_t i = 0; i < bins; i++)
        histogram->counts[i] = 0;
    return histogram;
}

void add_value(struct histogram *histogram, double value)
{
    if (value >= 0.0 && value < 1.0)
        histogram->counts[(size_t)(value * (double)histogram->bins)]++;
}
