class Names {
    private static final Pattern WORDS = Pattern.compile("^(\\w+\\s?)*$"); // expect: code/slow-regex
    private static final Pattern PARTS = Pattern.compile("^[a-z]+(\\.[a-z]+)*$"); // ok: a dot between
    boolean check(String name) {
        return name.matches("(a+)+b"); // expect: code/slow-regex
    }
    boolean plain(String name) {
        return name.matches("[a-z]+"); // ok: one repetition
    }
}
