class SelfComparison {
    Object equal(Point other) throws Exception {
        return this.x == other.x && other.y == other.y;  // expect: code/self-comparison
    }
}
