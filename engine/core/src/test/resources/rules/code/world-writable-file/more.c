#include <sys/stat.h>
int begin(void) {
    umask(0);  // expect: code/world-writable-file
    return 0;
}

int create_state(const char *path) {
    return open(path, O_CREAT | O_WRONLY, S_IRUSR | S_IWUSR | S_IWOTH);  // expect: code/world-writable-file
}

int begin_again(void) {
    umask(077);  // ok
    return 0;
}

int create_again(const char *path) {
    return open(path, O_CREAT | O_WRONLY, S_IRUSR | S_IWUSR);  // ok
}
