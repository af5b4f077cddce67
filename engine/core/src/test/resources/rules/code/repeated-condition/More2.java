class RepeatedCondition {
    Object kind(String name) throws Exception {
        if (name.equals("a")) {
            return 1;
        } else if (name.equals("b")) {  // ok: another word
            return 2;
        } else if (name.equals("a")) {  // expect: code/repeated-condition
            return 3;
        }
        return 0;
    }
}
