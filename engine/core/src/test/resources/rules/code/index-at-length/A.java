class A {
    int f(int[] a, java.util.List<Integer> xs, String s) {
        int x = a[a.length]; // expect: code/index-at-length
        int y = xs.get(xs.size()); // expect: code/index-at-length
        char c = s.charAt(s.length()); // expect: code/index-at-length
        xs.add(xs.size(), 1); // ok: appends
        int z = a[a.length - 1]; // ok
        return x + y + z + c + a[b.length]; // ok: another one
    }
}
