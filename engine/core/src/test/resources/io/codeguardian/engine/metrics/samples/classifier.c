#include <stdio.h>

struct point {
    int x;
    int y;
};

static int classify(int n, int flag) { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
    if (n > 0 && flag) {
        for (int i = 0; i < n; i++) {
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

const char *choose(struct point *p) { // cyclomatic 5, cognitive 4, nesting 2, parameters 1
    switch (p->x) {
        case 1:
            return "one";
        case 2:
            return "two";
        case 3:
            return p->y ? "three" : "never";
        default:
            goto done;
    }
done:
    return "many";
}

int main(void) { // cyclomatic 1, cognitive 0, nesting 0, parameters 0
    return classify(1, 2);
}
