class A {
    int f(int[] a, java.util.List<Integer> l, String s) {
        int t = 0;
        for (int i = 0; i <= a.length; i++) { // expect: code/loop-past-end
            t += a[i];
        }
        for (int i = 0; i <= l.size(); i++) t += l.get(i); // expect: code/loop-past-end
        for (int i = 0; i <= s.length(); i++) { t += s.charAt(i); } // expect: code/loop-past-end
        for (int i = 0; i < a.length; i++) t += a[i]; // ok
        for (int i = 1; i <= a.length; i++) t += a[i - 1]; // ok: shifted
        for (int i = 0; i <= a.length; i++) { if (i < a.length) t += a[i]; } // ok: guarded
        for (int i = 0; i <= s.length(); i++) t += s.substring(0, i).length(); // ok: an end may be the length
        return t;
    }
}
class B {
    void f(java.util.List<String> l, int begin) {
        for (int i = 1; i <= l.size(); i++) { // ok: guarded by the other operand
            if (i == l.size() || l.get(i).isEmpty()) use(i);
        }
    }
}
class C {
    boolean f(int[] values, int limit) {
        for (int i = 0; i <= values.length; i++) { // expect: code/loop-past-end
            if (values[i] > limit) return true;
        }
        for (int i = 0; i <= values.length; i++) { // expect: code/loop-past-end
            if (limit > 3) use(values[i]);
        }
        return false;
    }
}
