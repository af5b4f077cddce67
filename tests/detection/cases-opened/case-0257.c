#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

struct identity {
    uid_t uid;
    gid_t gid;
};

static int drop(const struct identity *to)
{
    if (setgroups(0, NULL) != 0)
        return -1;
    if (setgid(to->gid) != 0)
        return -1;
    setuid(to->uid);
    return 0;
}

int run_as(const struct identity *identity, char *const words[])
{
    if (drop(identity) != 0) {
        perror("privileges");
        return 1;
    }
    execv(words[0], words);
    perror(words[0]);
    return 127;
}
