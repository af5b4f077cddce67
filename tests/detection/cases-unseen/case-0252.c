#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t stopping;
static FILE *journal;

static void on_term(int number)
{
    fprintf(journal, "signal %d\n", number);
    stopping = 1;
}

static int install(void)
{
    struct sigaction action;

    memset(&action, 0, sizeof action);
    action.sa_handler = on_term;
    sigemptyset(&action.sa_mask);
    return sigaction(SIGTERM, &action, NULL);
}

int main(void)
{
    journal = fopen("/var/lib/meter/journal", "a");
    if (journal == NULL || install() != 0)
        return EXIT_FAILURE;
    while (!stopping) {
        fprintf(journal, "tick\n");
        sleep(1);
    }
    return fclose(journal) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
