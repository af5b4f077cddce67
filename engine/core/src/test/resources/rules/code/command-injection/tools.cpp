#include <cstdlib>
int main(int argc, char **argv) {
    std::string cmd = std::string("ping ") + argv[1];
    system(cmd.c_str()); // expect: code/command-injection
    std::string fixed = "uptime";
    system(fixed.c_str()); // ok: a constant
}
