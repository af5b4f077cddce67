#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

int unlock(const char *volume, const char *passphrase);

static int ask(char *line, int size)
{
    struct termios old, quiet;
    char *got;

    if (tcgetattr(STDIN_FILENO, &old) != 0)
        return -1;
    quiet = old;
    quiet.c_lflag &= ~(tcflag_t)ECHO;
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) != 0)
        return -1;
    got = fgets(line, size, stdin);
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &old) != 0 || got == NULL)
        return -1;
    line[strcspn(line, "\n")] = '\0';
    return 0;
}

int unlock_volume(const char *volume)
{
    char passphrase[128];
    int result = -1;

    if (ask(passphrase, sizeof passphrase) == 0)
        result = unlock(volume, passphrase);
    explicit_bzero(passphrase, sizeof passphrase);
    return result;
}
