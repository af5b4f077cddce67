#include <stdio.h>
#include <string.h>

struct session {
    int authenticated;
    char user[64];
    int failures;
};

static int password_matches(const char *user, const char *password);

int login(struct session *session, const char *user, const char *password)
{
    if (strlen(user) >= sizeof session->user)
        return -1;
    if (!password_matches(user, password)) {
        session->failures++;
        return -1;
    }
    strcpy(session->user, user);
    session->authenticated = 1;
    return 0;
}

int require_login(const struct session *session)
{
    if (!session->authenticated)
        fprintf(stderr, "not logged in\n");
        return -1;
    return 0;
}

static int password_matches(const char *user, const char *password)
{
    return strlen(user) > 0 && strlen(password) > 11;
}
