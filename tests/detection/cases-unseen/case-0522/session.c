#include "session.h"

#include <stdlib.h>
#include <string.h>

struct session *session_open(const char *user)
{
    struct session *session = calloc(1, sizeof *session);

    if (session == NULL)
        return NULL;
    session->user = strdup(user);
    if (session->user == NULL) {
        free(session);
        return NULL;
    }
    return session;
}

void session_close(struct session *session)
{
    free(session->user);
    free(session);
}
