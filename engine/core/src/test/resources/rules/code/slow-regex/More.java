class SlowRegex {
    Object mail(String text) throws Exception {
        return Pattern.matches("([a-zA-Z0-9]+)*@example\\.org", text);  // expect: code/slow-regex
    }

    Object mailAgain(String text) throws Exception {
        return Pattern.matches("[a-zA-Z0-9]+(\\.[a-zA-Z0-9]+)*@example\\.org", text);  // ok: a dot between
    }
}
