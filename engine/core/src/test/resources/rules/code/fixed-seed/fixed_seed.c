void f1(void) {
    srand(time(NULL));  // expect: code/fixed-seed
    token = rand();
}

void f2(void) {
    srand(42);  // expect: code/fixed-seed
    make_password(out);
}

void f3(void) {
    srandom(getpid());  // expect: code/fixed-seed
    session = random();
}

void f4(void) {
    srand(time(NULL));
    dice = rand() % 6;  // ok
}

void f5(void) {
    getrandom(token, sizeof token, 0);  // ok
}

void f6(void) {
    srand(seed);
    token = rand();  // ok
}
