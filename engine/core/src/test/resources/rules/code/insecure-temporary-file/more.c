#include <fcntl.h>
int lock(void) {
    return open("/tmp/shop.lock", O_CREAT | O_RDWR, 0600);  // expect: code/insecure-temporary-file
}

int lock_again(void) {
    return open("/tmp/shop.lock", O_CREAT | O_EXCL | O_RDWR, 0600);  // ok
}

int settings(void) {
    return fopen("/tmp/shop.conf", "r") != NULL;  // ok: only reads
}
