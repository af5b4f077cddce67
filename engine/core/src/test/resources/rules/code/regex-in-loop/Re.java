class Re {
    static final Pattern WORD = Pattern.compile("\\w+"); // ok
    void f(java.util.List<String> xs) {
        for (String x : xs) {
            Pattern.compile("\\d+").matcher(x); // expect: code/regex-in-loop
            Pattern.compile(x).matcher("y"); // ok: another pattern in each round
        }
    }
}
