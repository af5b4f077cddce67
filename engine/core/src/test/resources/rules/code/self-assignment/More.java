class SelfAssignment {
    Object Stock(int pieces, int piece) throws Exception {
        pieces = pieces;  // expect: code/self-assignment
        return this;
    }

    Object move(Stock other) throws Exception {
        other.pieces = pieces;  // ok: another object
        return other;
    }
}
