#include <errno.h>
#include <stdio.h>
#include <sys/types.h>
#include <unistd.h>

static int logging = 1;

int drop_privileges(uid_t uid, gid_t gid)
{
    if (setgid(gid) != 0)
        return -errno;
    setuid(uid);
    if (logging)
        fprintf(stderr, "running as %u\n", (unsigned)getuid());
    return 0;
}

int main(void)
{
    return drop_privileges(65534, 65534) == 0 ? 0 : 1;
}
