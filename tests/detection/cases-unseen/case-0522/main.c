#include "session.h"

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    struct session *session;
    char line[128];
    int served;

    if (argc < 2)
        return 2;
    session = session_open(argv[1]);
    if (session == NULL)
        return 1;
    while (fgets(line, sizeof line, stdin) != NULL && strcmp(line, "quit\n") != 0)
        session->requests++;
    served = session->requests;
    session_close(session);
    printf("%d requests\n", served);
    return 0;
}
