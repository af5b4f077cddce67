class A {
    private final byte[] key = new byte[4];

    int f(int[] a, int[] b, String s, String[] names) {
        boolean x = a.equals(b); // expect: java/array-as-object
        int h = key.hashCode(); // expect: java/array-as-object
        String t = names.toString(); // expect: java/array-as-object
        boolean y = Arrays.equals(a, b); // ok
        boolean z = s.equals(t); // ok
        return names[0].hashCode() + h; // ok: an element
    }
}
