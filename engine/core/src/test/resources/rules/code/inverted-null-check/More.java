class InvertedNullCheck {
    Object name(User user) throws Exception {
        if (user == null && user.getName().isEmpty()) return "";  // expect: code/inverted-null-check
        return user;
    }
}
