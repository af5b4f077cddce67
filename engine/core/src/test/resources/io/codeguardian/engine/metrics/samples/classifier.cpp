#include <string>
#include <vector>

namespace sample {

class Classifier {
public:
    explicit Classifier(int limit) : limit_(limit) {} // cyclomatic 1, cognitive 0, nesting 0, parameters 1
    ~Classifier() {} // cyclomatic 1, cognitive 0, nesting 0, parameters 0
    int classify(int n, bool flag);

private:
    int limit_;
};

int Classifier::classify(int n, bool flag) { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
    if (n > 0 && flag) {
        for (int i : std::vector<int>{1, 2}) {
            if (i % 2 == 0) {
                n--;
            } else {
                n -= 2;
            }
        }
    } else if (n < 0) {
        n = -n;
    } else {
        n = 1;
    }
    while (n > 10 || n < -10) {
        n /= 2;
    }
    return n;
}

template <typename T>
std::string choose(T kind) { // cyclomatic 6, cognitive 5, nesting 2, parameters 1
    try {
        switch (kind) {
            case 1:
                return "one";
            case 2:
                return "two";
            case 3:
                return kind > 2 ? "three" : "never";
            default:
                return "many";
        }
    } catch (const std::exception &e) {
        return choose(kind + 1);
    }
}

void each(const std::vector<int> &items) { // cyclomatic 2, cognitive 2, nesting 2, parameters 1
    auto visit = [](int i) {
        if (i > 0) {
            return;
        }
    };
    visit(items[0]);
}

}
