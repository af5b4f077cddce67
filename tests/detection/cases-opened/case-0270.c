#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct header {
    uint16_t version;
    uint16_t columns;
    uint32_t rows;
};

struct view {
    const struct header *header;
    const int32_t *cells;
};

int open_view(const void *mapped, size_t size, struct view *view)
{
    const struct header *header = mapped;

    if (size < sizeof *header)
        return -1;
    if ((size - sizeof *header) / sizeof(int32_t) < (uint64_t)header->columns * header->rows)
        return -1;
    view->header = header;
    view->cells = (const int32_t *)(header + 1);
    return 0;
}

int32_t cell(const struct view *view, uint32_t row, uint16_t column)
{
    if (row >= view->header->rows || column >= view->header->columns)
        return 0;
    return view->cells[(size_t)row * view->header->columns + column];
}
