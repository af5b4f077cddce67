class A {
    void f(int[][] m) {
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[i].length; i++) { // expect: code/wrong-loop-variable
                use(m[i][j]);
            }
            for (int j = 0; j < m[i].length; j++) { // ok
                use(m[i][j]);
            }
        }
        for (int i = 0, j = 9; i < j; j--) { use(i); } // ok
    }
}
