class A {
    void Sum(int[] a, List<int> b) {
        for (int i = 0; i <= a.Length; i++) { Use(a[i]); } // expect: code/loop-past-end
        for (int i = 0; i <= b.Count; i++) { Use(b[i]); } // expect: code/loop-past-end
        for (int j = 1; j <= a.Length; j++) { a[j] = 0; } // expect: code/loop-past-end
        for (int i = 0; i < a.Length; i++) { Use(a[i]); } // ok
        for (int i = 0; i <= a.Length; i++) { Use(i); } // ok
        for (int i = 1; i <= a.Length; i++) { Use(a[i - 1]); } // ok
    }
}
