class Front {
    void f(java.util.ArrayList<Integer> xs) {
        for (int i = 0; i < 9; i++) {
            xs.add(0, i); // expect: code/front-insertion-in-loop
            xs.add(i); // ok: at the end
        }
        xs.add(0, 1); // ok: once
    }
}
