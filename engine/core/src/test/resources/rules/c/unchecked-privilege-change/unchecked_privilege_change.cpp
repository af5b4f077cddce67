void f1() {
    setuid(user);  // expect: c/unchecked-privilege-change
}

void f2() {
    seteuid(user);  // expect: c/unchecked-privilege-change
}

void f3() {
    setgroups(0, nullptr);  // expect: c/unchecked-privilege-change
}

void f4() {
    if (setuid(user) != 0) throw std::runtime_error("setuid");  // ok
}

void f5() {
    auto done = seteuid(user);  // ok
}

void f6() {
    set_user(user);  // ok
}
