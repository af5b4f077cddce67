#include <stdio.h>
#include <stdlib.h>

struct image {
    unsigned width;
    unsigned height;
    unsigned char *pixels;
};

static int fill(struct image *image, FILE *in)
{
    size_t size = (size_t)image->width * image->height;

    if (fread(image->pixels, 1, size, in) != size) {
        free(image->pixels);
        return -1;
    }
    return 0;
}

struct image *load_image(FILE *in)
{
    struct image *image = calloc(1, sizeof *image);

    if (image == NULL)
        return NULL;
    if (fscanf(in, "%4u %4u\n", &image->width, &image->height) != 2)
        goto fail;
    image->pixels = calloc(image->width ? image->width : 1, image->height ? image->height : 1);
    if (image->pixels == NULL)
        goto fail;
    if (fill(image, in) != 0)
        goto fail;
    return image;

fail:
    free(image->pixels);
    free(image);
    return NULL;
}
