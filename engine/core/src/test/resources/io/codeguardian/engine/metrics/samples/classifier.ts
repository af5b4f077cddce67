interface Shape {
    area(scale: number): number;
}

export class Classifier implements Shape {
    private limit = 3;

    area(scale: number): number { // cyclomatic 1, cognitive 0, nesting 0, parameters 1
        return scale * this.limit;
    }

    classify(n: number, flag?: boolean): number { // cyclomatic 8, cognitive 12, nesting 3, parameters 2
        if (n > 0 && flag) {
            for (const i of [1, 2, 3]) {
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

namespace Choices {
    export function choose(kind: number): string { // cyclomatic 5, cognitive 3, nesting 1, parameters 1
        try {
            switch (kind) {
                case 1:
                    return "one";
                case 2:
                    return "two";
                case 3:
                    return "three";
                default:
                    return "many";
            }
        } catch (e) {
            return choose(kind + 1);
        }
    }
}
