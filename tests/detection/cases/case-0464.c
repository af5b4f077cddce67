#include <stdlib.h>
#include <string.h>

struct session {
    char *user;
    struct session *next;
    int failures;
};

static struct session *head;

struct session *session_open(const char *user)
{
    struct session *s = calloc(1, sizeof *s);
    if (s == NULL)
        return NULL;
    s->user = strdup(user);
    s->next = head;
    head = s;
    return s;
}

void session_close_all(void)
{
    struct session *s = head;
    while (s != NULL) {
        free(s->user);
        free(s);
        s = s->next;
    }
    head = NULL;
}
