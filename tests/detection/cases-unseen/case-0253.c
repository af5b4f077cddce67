#include <stdio.h>
#include <string.h>

#define NAME_MAX_LEN 32

struct peer {
    char name[NAME_MAX_LEN];
    unsigned port;
};

static void set_name(struct peer *peer, const char *name)
{
    snprintf(peer->name, sizeof peer->name, "%s", name);
}

int parse_peer(const char *line, struct peer *out)
{
    char copy[512];
    char *colon;

    if (strlen(line) >= sizeof copy)
        return -1;
    memcpy(copy, line, strlen(line) + 1);
    colon = strchr(copy, ':');
    if (colon == NULL)
        return -1;
    *colon = '\0';
    if (sscanf(colon + 1, "%u", &out->port) != 1)
        return -1;
    set_name(out, copy);
    return 0;
}

int main(int argc, char **argv)
{
    struct peer peer;

    if (argc != 2 || parse_peer(argv[1], &peer) != 0)
        return 1;
    printf("%s at %u\n", peer.name, peer.port);
    return 0;
}
