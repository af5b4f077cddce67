#include <cstdlib>

int main(int argc, char **argv) {
    std::string line;
    std::getline(std::cin, line);
    std::system(("echo " + line).c_str());  // expect: code/command-injection
    FILE *pipe = popen(("ls " + std::string(getenv("FOLDER"))).c_str(), "r");  // expect: code/command-injection
    int pages = std::stoi(line);
    std::system(("lp -P 1-" + std::to_string(pages)).c_str());  // ok: a number
    const char *fixed = "uptime";
    FILE *other = popen(fixed, "r");  // ok: a constant
    return pipe && other;
}
