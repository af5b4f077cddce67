class Classifier {
    classify(n, flag) { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
        if (n > 0 && flag) {
            for (let i = 0; i < n; i++) {
                if (i % 2 === 0) {
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
}

function choose(kind, ...rest) { // cyclomatic 6, cognitive 5, nesting 2, parameters 2
    try {
        switch (kind) {
            case 1:
                return "one";
            case 2:
                return "two";
            case 3:
                return rest ? "three" : "never";
            default:
                return "many";
        }
    } catch (e) {
        return choose(kind + 1);
    }
}

const each = (items) => { // cyclomatic 2, cognitive 2, nesting 2, parameters 1
    items.forEach((item) => {
        if (item) {
            console.log(item);
        }
    });
};

const table = {
    double: function (x) { // cyclomatic 1, cognitive 0, nesting 0, parameters 1
        return x * 2;
    },
};

export const identity = x => x; // cyclomatic 1, cognitive 0, nesting 0, parameters 1
