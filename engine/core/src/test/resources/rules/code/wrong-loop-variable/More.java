class WrongLoopVariable {
    Object rows(int[] rows, int[] columns) throws Exception {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < columns.length; r += 1) {  // expect: code/wrong-loop-variable
                use(r, c);
            }
        }
        return rows;
    }

    Object down(int n) throws Exception {
        for (int i = 0; i < n; i++) {
            for (int j = n; j > 0; i--) {  // expect: code/wrong-loop-variable
                use(i, j);
            }
        }
        return n;
    }

    Object bound(int n) throws Exception {
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n - i; j++) {  // ok
                use(i, j);
            }
        }
        return n;
    }
}
