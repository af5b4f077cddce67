class A {
    int f(int i, int j) {
        i = i++; // expect: code/lost-increment
        j = j--; // expect: code/lost-increment
        i = j++; // ok
        i = ++i; // ok: useless but right
        return i++; // ok
    }
}
