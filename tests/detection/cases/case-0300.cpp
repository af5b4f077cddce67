#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>

struct Label {
    char text[24];
    int row;
};

class Printer {
public:
    void print(const std::string& prefix, const std::string& name, int row) {
        Label label{};
        label.row = row;
        std::snprintf(label.text, sizeof label.text, "%s-%s", prefix.c_str(), name.c_str());
        std::cout << label.row << ' ' << label.text << '\n';
    }
};

int main() {
    Printer printer;
    std::string name;
    for (int row = 0; std::getline(std::cin, name); ++row) {
        printer.print("bin", name, row);
    }
}
