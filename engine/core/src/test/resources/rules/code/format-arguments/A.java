class A {
    void f(String s, int n, Object[] all) {
        String a = String.format("%s %d", s); // expect: code/format-arguments
        System.out.printf("%d%n", n, s); // expect: code/format-arguments
        String b = String.format("%s %s %s", s, n); // expect: code/format-arguments
        String c = String.format("%s %d %%", s, n); // ok
        String d = String.format("%1$s %1$s", s); // ok: one value twice
        String e = String.format("%s %s", all); // ok: an array
        String g = String.format("%-10s|%5.2f%n", s, 1.0); // ok
    }
}
