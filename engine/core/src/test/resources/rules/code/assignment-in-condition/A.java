class A {
    void f(boolean done, boolean other) {
        if (done = true) { stop(); } // expect: code/assignment-in-condition
        if (done == true) { stop(); } // ok
        if ((done = other)) { stop(); } // ok: the second parentheses say so
    }
}
