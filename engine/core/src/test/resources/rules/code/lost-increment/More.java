class LostIncrement {
    Object next(int[] counts, int at) throws Exception {
        counts[at] = counts[at]++;  // expect: code/lost-increment
        return counts;
    }
}
