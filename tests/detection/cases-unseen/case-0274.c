#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct route {
    char method[8];
    char path[256];
};

static const char *after_space(const char *text)
{
    const char *space = strchr(text, ' ');

    return space == NULL ? NULL : space + 1;
}

int parse_request(const char *line, struct route *route)
{
    const char *path = after_space(line);
    size_t length;

    if (path == NULL)
        return -1;
    length = strcspn(path, " \r\n");
    if (path - line > (long)sizeof route->method || length >= sizeof route->path)
        return -1;
    memcpy(route->method, line, (size_t)(path - line - 1));
    route->method[path - line - 1] = '\0';
    memcpy(route->path, path, length);
    route->path[length] = '\0';
    return 0;
}
