#include <array>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <memory>
#include <string>

namespace {
std::string quote(const std::string& value) {
    std::string out = "'";
    for (char c : value) {
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return out + "'";
}

std::string output(const std::string& command) {
    std::array<char, 256> block{};
    std::string text;
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    while (pipe && fgets(block.data(), block.size(), pipe.get()) != nullptr) {
        text += block.data();
    }
    return text;
}
}  // namespace

int main(int argc, char** argv) {
    std::cout << quote("volumes") << '\n';
    for (int i = 1; i < argc; ++i) {
        std::cout << output(std::string("df -h ") + argv[i]);
    }
}
