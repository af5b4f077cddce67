#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct image {
    unsigned width, height;
    unsigned char *pixels;
};

int image_load(struct image *out, FILE *in)
{
    unsigned char header[4];
    if (fread(header, 1, sizeof header, in) != sizeof header)
        return -EIO;
    out->width = header[0] | header[1] << 8;
    out->height = header[2] | header[3] << 8;
    size_t size = (size_t)out->width * out->height;
    unsigned char *pixels = malloc(size);
    if (pixels == NULL)
        return -ENOMEM;
    int rc = 0;
    if (fread(pixels, 1, size, in) != size) {
        free(pixels);
        rc = -EIO;
        goto out;
    }
    out->pixels = pixels;
    return 0;
out:
    free(pixels);
    return rc;
}
