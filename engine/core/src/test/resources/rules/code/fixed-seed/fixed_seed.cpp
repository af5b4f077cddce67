void f1() {
    std::srand(std::time(nullptr));  // expect: code/fixed-seed
    auto token = std::rand();
}

void f2() {
    std::srand(7);  // expect: code/fixed-seed
    auto password = draw();
}

void f3() {
    srand(getpid());  // expect: code/fixed-seed
    session = rand();
}

void f4() {
    std::srand(std::time(nullptr));
    auto dice = std::rand() % 6;  // ok
}

void f5() {
    std::random_device device;
    auto token = device();  // ok
}

void f6() {
    std::srand(seed);
    auto token = std::rand();  // ok
}
