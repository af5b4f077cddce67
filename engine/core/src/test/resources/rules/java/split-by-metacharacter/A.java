class A {
    void f(String s) {
        String[] a = s.split("."); // expect: java/split-by-metacharacter
        String[] b = s.split("|"); // expect: java/split-by-metacharacter
        String[] c = s.split("+", 2); // expect: java/split-by-metacharacter
        String d = s.replaceAll("*", "x"); // expect: java/split-by-metacharacter
        String[] e = s.split(","); // ok
        String[] g = s.split("\\."); // ok
        String[] h = s.split("[.]"); // ok
        String i = s.replace(".", ""); // ok: plain text
        String j = s.replaceAll(".", "*"); // ok: covers a password
    }
}
