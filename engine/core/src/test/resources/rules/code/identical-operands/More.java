class IdenticalOperands {
    Object blank(String name, String title) throws Exception {
        if (name.isEmpty() || name.isEmpty()) return true;  // expect: code/identical-operands
        return name.isEmpty() || title.isEmpty();  // ok
    }
}
