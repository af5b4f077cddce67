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
    for (size_t i = 0; i < n; i++)
        raw[i] = (unsigned char)rand();
    for (size_t i = 0; i + 1 < n; i++)
        out[i] = alphabet[raw[i] % 32];
    out[n - 1] = '\0';
}

int main(void)
{
    char token[33];
    srand((unsigned)time(NULL));
    session_token(token, sizeof token);
    puts(token);
    return 0;
}
