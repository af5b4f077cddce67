#include <arpa/inet.h>

int openPort(int s) {
    sockaddr_in at{};
    at.sin_addr.s_addr = INADDR_ANY;  // expect: code/listen-on-every-interface
    return ::bind(s, reinterpret_cast<sockaddr *>(&at), sizeof(at));
}

int openText(int s) {
    auto at = std::make_unique<sockaddr_in>();
    at->sin_addr.s_addr = ::inet_addr("0.0.0.0");  // expect: code/listen-on-every-interface
    return ::bind(s, reinterpret_cast<sockaddr *>(at.get()), sizeof(*at));
}

int openLocal(int s) {
    sockaddr_in at{};
    at.sin_addr.s_addr = ::inet_addr("127.0.0.1");  // ok
    return ::bind(s, reinterpret_cast<sockaddr *>(&at), sizeof(at));
}

int openGiven(int s, const Settings &settings) {
    sockaddr_in at{};
    at.sin_addr = settings.address();  // ok
    return ::bind(s, reinterpret_cast<sockaddr *>(&at), sizeof(at));
}
