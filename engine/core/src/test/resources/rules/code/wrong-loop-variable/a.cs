class A { int Sum(int rows, int cols) {
    for (int i = 0; i < rows; i++) {
        for (int j = 0; j < cols; i++) { work(i, j); } // expect: code/wrong-loop-variable
    }
    for (int a = 9; a > 0; a--) {
        for (int b = 9; b > 0; a--) { work(a, b); } // expect: code/wrong-loop-variable
        for (int c = 0; c < cols; a++) { work(a, c); } // expect: code/wrong-loop-variable
        for (int d = 0; d < cols; d++) { work(a, d); } // ok
    }
    for (int i = 0; i < rows; i++) { // ok
        for (int j = 0; j < cols; j++) { work(i, j); } // ok
    }
    return 0;
} }
