class A {
    boolean f(java.util.List<String> xs, String s, int[] a) {
        if (xs.size() < 0) { // expect: code/size-never-negative
            return false;
        }
        boolean b = s.length() >= 0; // expect: code/size-never-negative
        boolean c = a.length < 0; // expect: code/size-never-negative
        return xs.size() > 0 // ok
                && s.length() <= 0 // ok
                && a.length >= 1 // ok
                && offset >= 0 && b && c; // ok
    }
}
