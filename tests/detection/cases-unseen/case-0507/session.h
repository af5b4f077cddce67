#ifndef SESSION_H
#define SESSION_H

struct session {
    char *user;
    int requests;
};

struct session *session_open(const char *user);
void session_close(struct session *session);

#endif
