#include <limits.h>
#include <stdio.h>
#include <string.h>

#define ROOT "/srv/pages"

static int plain(const char *name)
{
    return name[0] != '\0' && name[0] != '/';
}

static int send_file(const char *name, FILE *client)
{
    char path[PATH_MAX];
    char block[4096];
    size_t got;
    FILE *in;

    if (!plain(name) || snprintf(path, sizeof path, "%s/%s", ROOT, name) >= (int)sizeof path)
        return -1;
    in = fopen(path, "rb");
    if (in == NULL)
        return -1;
    while ((got = fread(block, 1, sizeof block, in)) > 0)
        fwrite(block, 1, got, client);
    return fclose(in);
}

int serve(FILE *client)
{
    char line[512];

    if (fgets(line, sizeof line, client) == NULL || strncmp(line, "GET ", 4) != 0)
        return -1;
    line[strcspn(line, "\r\n")] = '\0';
    return send_file(line + 4, client);
}
