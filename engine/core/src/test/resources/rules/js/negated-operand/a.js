function f(a, b) {
    if (!a in b) { // expect: js/negated-operand
        return 1;
    }
    if (!a.b instanceof Map) { // expect: js/negated-operand
        return 2;
    }
    const c = !"x" in b; // expect: js/negated-operand
    if (!(a in b)) { // ok
        return 3;
    }
    if ((!a) in b) { // ok: meant
        return 4;
    }
    return !(a instanceof Map) && c; // ok
}
