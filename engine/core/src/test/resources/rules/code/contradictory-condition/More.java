class ContradictoryCondition {
    Object blank(String name, String title) throws Exception {
        if (name.isEmpty() && !name.isEmpty()) return true;  // expect: code/contradictory-condition
        return name.isEmpty() && !title.isEmpty();  // ok
    }
}
