class A {
    void f(int x) {
        if (x < 0) new IllegalArgumentException("negative"); // expect: code/error-not-thrown
        if (x > 9) throw new IllegalArgumentException("large"); // ok
        Exception e = new RuntimeException(); // ok: kept
        log(new RuntimeException()); // ok: handed over
    }
}
class B {
    Exception f(int x) {
        return switch (x) {
            case 1 -> new IllegalStateException("one"); // ok: a value
            default -> new RuntimeException("other"); // ok: a value
        };
    }
}
