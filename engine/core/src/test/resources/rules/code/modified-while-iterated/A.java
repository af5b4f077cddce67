class A {
    void f(java.util.List<String> xs, java.util.List<String> other) {
        for (String x : xs) {
            if (x.isEmpty()) xs.remove(x); // expect: code/modified-while-iterated
            other.add(x); // ok: another list
        }
        for (String x : xs) {
            if (x.isEmpty()) {
                xs.remove(x); // ok: the loop ends here
                break;
            }
        }
        for (String x : new java.util.ArrayList<>(xs)) xs.remove(x); // ok: a copy
        xs.removeIf(String::isEmpty); // ok
    }
}
class B {
    int f(java.util.List<String> xs) {
        for (String x : xs) {
            if (x.isEmpty()) {
                xs.remove(x); // ok: left behind the condition
            }
            return 1;
        }
        return 0;
    }
}
