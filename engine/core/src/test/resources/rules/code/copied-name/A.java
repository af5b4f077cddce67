class A {
    void f(A o) {
        this.left = o.left;
        this.top = o.left; // expect: code/copied-name
        this.width = o.width;
        this.height = o.width; // expect: code/copied-name
        this.depth = o.depth;
        this.color = o.depth; // expect: code/copied-name
    }

    void g(A o) {
        this.left = o.top; // ok: turned
        this.top = o.left; // ok
        this.min = o.size;
        this.max = o.size; // ok: no names agree
    }
}
