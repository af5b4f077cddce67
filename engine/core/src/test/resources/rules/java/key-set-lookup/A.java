class A {
    void f(java.util.Map<String, Integer> m, java.util.Map<String, Integer> o) {
        for (String k : m.keySet()) {
            use(k, m.get(k)); // expect: java/key-set-lookup
        }
        for (String k : o.keySet()) {
            int v = o.get(k); // expect: java/key-set-lookup
        }
        for (String k : this.cache.keySet()) use(this.cache.get(k)); // expect: java/key-set-lookup
        for (String k : m.keySet()) use(k, o.get(k)); // ok: another map
        for (var e : m.entrySet()) use(e.getKey(), e.getValue()); // ok
        for (String k : m.keySet()) use(m.get("x")); // ok: another key
    }
}
class B {
    void f(java.util.Map<String, Integer> m) {
        for (String k : m.keySet()) {
            if (k.startsWith("x")) use(m.get(k)); // ok: for a few only
        }
    }
}
