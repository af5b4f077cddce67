#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

static void note(int level, const char *text)
{
    syslog(level, "%s", text);
}

static int read_line(int fd, char *line, size_t size)
{
    ssize_t got = read(fd, line, size - 1);

    if (got <= 0)
        return -1;
    line[got] = '\0';
    line[strcspn(line, "\r\n")] = '\0';
    return 0;
}

int serve(int client)
{
    char line[256];
    char entry[320];

    openlog("mirror", LOG_PID, LOG_DAEMON);
    while (read_line(client, line, sizeof line) == 0) {
        snprintf(entry, sizeof entry, "client %d asked: %s", client, line);
        note(LOG_INFO, entry);
        if (strcmp(line, "quit") == 0)
            break;
    }
    closelog();
    return close(client);
}
