#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *root = "/srv/www";

static void respond(FILE *out, int status, const char *reason)
{
    fprintf(out, "HTTP/1.0 %d %s\r\n\r\n", status, reason);
}

void serve(FILE *in, FILE *out)
{
    char method[8], target[256], path[300], block[4096];
    if (fscanf(in, "%7s %255s", method, target) != 2 || strcmp(method, "GET") != 0) {
        respond(out, 405, "Method Not Allowed");
        return;
    }
    if (strstr(target, "..") != NULL) {
        respond(out, 403, "Forbidden");
        return;
    }
    snprintf(path, sizeof path, "%s%s", root, target);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        respond(out, 404, "Not Found");
        return;
    }
    respond(out, 200, "OK");
    size_t n;
    while ((n = fread(block, 1, sizeof block, file)) > 0)
        fwrite(block, 1, n, out);
    fclose(file);
}
