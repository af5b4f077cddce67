class A {
    public Optional<String> f(Optional<String> o, String s) {
        if (s.isEmpty()) {
            return null; // expect: java/null-optional
        }
        if (o == null) { // expect: java/null-optional
            return Optional.empty();
        }
        boolean b = o != null; // expect: java/null-optional
        return Optional.ofNullable(s); // ok
    }

    String g(Optional<String> o) {
        if (o.isEmpty()) { // ok
            return null; // ok: no Optional
        }
        return o.get();
    }

    String h(String s) {
        return s == null ? null : s; // ok
    }
}
