class AssignmentInCondition {
    Object wait(boolean stopped) throws Exception {
        while (stopped = false) { sleep(); }  // expect: code/assignment-in-condition
        return stopped;
    }

    Object check(boolean found, boolean wanted) throws Exception {
        if (found = wanted) { return 1; }  // expect: code/assignment-in-condition
        return found == wanted;
    }
}
