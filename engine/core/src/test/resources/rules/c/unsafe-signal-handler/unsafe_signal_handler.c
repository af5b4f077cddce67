#include <signal.h>

static volatile sig_atomic_t stop;

static void handler_a(int n) {  // expect: c/unsafe-signal-handler
    printf("stopped by %d\n", n);
}

static void on_sigterm(int n) {  // expect: c/unsafe-signal-handler
    free(buffer);
    exit(1);
}

static void crash_handler(int n) {  // expect: c/unsafe-signal-handler
    syslog(LOG_ERR, "crash");
}

static void flag_handler(int n) {  // ok
    stop = 1;
}

static void writing_handler(int n) {  // ok
    write(2, "stop\n", 5);
    _exit(1);
}

static void prints(int n) {  // ok
    printf("%d\n", n);
}

void install(void) {
    signal(SIGINT, handler_a);
    signal(SIGTERM, on_sigterm);
    signal(SIGSEGV, crash_handler);
    signal(SIGHUP, flag_handler);
    signal(SIGQUIT, writing_handler);
}
