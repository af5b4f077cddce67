class A {
    private int used;
    private int lost; // expect: java/unused-private
    private const string Name = "x"; // expect: java/unused-private

    public int F() {
        return used + G(); // ok
    }

    private int G() { // ok
        return 1;
    }

    private void Gone() {} // expect: java/unused-private

    [OnDeserialized]
    private void Init() {} // ok: called by a framework
}
