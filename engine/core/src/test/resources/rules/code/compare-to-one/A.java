class A {
    boolean f(String a, String b, Comparator<String> c) {
        boolean x = a.compareTo(b) == 1; // expect: code/compare-to-one
        boolean y = a.compareTo(b) == -1; // expect: code/compare-to-one
        boolean z = c.compare(a, b) == 1; // expect: code/compare-to-one
        boolean u = a.compareTo(b) > 0; // ok
        boolean v = a.compareTo(b) == 0; // ok
        return a.length() == 1 && x && y && z && u && v; // ok
    }
}
