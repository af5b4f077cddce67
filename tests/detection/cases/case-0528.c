#include <stdarg.h>
#include <stdio.h>
#include <syslog.h>
#include <time.h>

static int verbose;

static void report(const char *message)
{
    char stamp[32];
    time_t now = time(NULL);
    strftime(stamp, sizeof stamp, "%H:%M:%S", localtime(&now));
    if (verbose)
        fprintf(stderr, "%s ", stamp);
    syslog(LOG_NOTICE, message);
}

int handle_user(const char *user)
{
    char text[256];
    int n = snprintf(text, sizeof text, "login of %s", user);
    if (n < 0 || (size_t)n >= sizeof text)
        return -1;
    report(text);
    return 0;
}
