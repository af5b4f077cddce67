#include <sys/stat.h>

int share(int file) {
    return fchmod(file, 0666);  // expect: code/world-writable-file
}

int createState(const std::string &path) {
    return ::open(path.c_str(), O_CREAT | O_WRONLY, S_IRWXU | S_IRWXO);  // expect: code/world-writable-file
}

int shareAgain(int file) {
    return fchmod(file, 0640);  // ok
}

int createAgain(const std::string &path) {
    return ::open(path.c_str(), O_CREAT | O_WRONLY, S_IRWXU);  // ok
}
