void a() {
    std::string name;
    std::cin >> name;
    system(("ls " + name).c_str()); // expect: code/command-injection
}

void b() {
    std::string name = "src";
    system(("ls " + name).c_str()); // ok: a constant
}
