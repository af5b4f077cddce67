#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <sys/random.h>

static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz012345";

void session_token(char *out, size_t n)
{
    unsigned char raw[64];
    if (n == 0 || n > sizeof raw)
        return;
    if (getrandom(raw, n, 0) != (ssize_t)n)
        abort();
    for (size_t i = 0; i + 1 < n; i++)
        out[i] = alphabet[raw[i] % 32];
    out[n - 1] = '\0';
}

int main(void)
{
    char token[33];
    session_token(token, sizeof token);
    puts(token);
    return 0;
}
