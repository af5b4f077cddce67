#include <arpa/inet.h>
int open_port(int s) {
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons(8080) };
    at.sin_addr.s_addr = htonl(INADDR_ANY);  // expect: code/listen-on-every-interface
    return bind(s, (struct sockaddr *)&at, sizeof(at));
}

int open_text(int s) {
    struct sockaddr_in at;
    at.sin_addr.s_addr = inet_addr("0.0.0.0");  // expect: code/listen-on-every-interface
    return bind(s, (struct sockaddr *)&at, sizeof(at));
}

int open_local(int s) {
    struct sockaddr_in at;
    at.sin_addr.s_addr = inet_addr("127.0.0.1");  // ok
    return bind(s, (struct sockaddr *)&at, sizeof(at));
}

int open_given(int s, in_addr_t address) {
    struct sockaddr_in at;
    at.sin_addr.s_addr = address;  // ok
    return bind(s, (struct sockaddr *)&at, sizeof(at));
}
