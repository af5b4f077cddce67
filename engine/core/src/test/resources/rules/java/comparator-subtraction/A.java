class A implements Comparable<A> {
    public int compareTo(A other) {
        return this.x - other.x; // expect: java/comparator-subtraction
    }

    void f(List<A> xs) {
        xs.sort((a, b) -> a.x - b.x); // expect: java/comparator-subtraction
        Collections.sort(xs, (a, b) -> b.x - a.x); // expect: java/comparator-subtraction
        xs.sort(Comparator.comparingInt(a -> a.x)); // ok
        xs.sort((a, b) -> a.name.length() - b.name.length()); // ok: lengths are small and positive
        xs.sort((a, b) -> Integer.compare(a.x, b.x)); // ok
    }

    int distance(A other) {
        return this.x - other.x; // ok: no comparator
    }
}
