class A {
    String name;
    int size;
    void rename(String nam, A o) {
        name = name; // expect: code/self-assignment
        this.size = this.size; // expect: code/self-assignment
        this.name = nam; // ok
        size = o.size; // ok
    }
}
