class A {
    void f(String s, StringBuilder builder) {
        s.trim(); // expect: code/ignored-result
        s.replaceAll("a", "b"); // expect: code/ignored-result
        String.format("%s", s); // expect: code/ignored-result
        s = s.trim(); // ok
        builder.append(s); // ok: changes the builder
        list.add(s.trim()); // ok
    }
}
class B {
    void f(java.util.Map<String, String> m) {
        m.replaceAll((k, v) -> v.trim()); // ok: changes the map
    }
}
