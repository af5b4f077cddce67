class A {
    boolean f(String s, char c) {
        boolean a = s.indexOf("x") > 0; // expect: code/position-zero-missed
        if (s.indexOf('/') > 0) { // expect: code/position-zero-missed
            return a;
        }
        boolean none = s.lastIndexOf(".") <= 0; // expect: code/position-zero-missed
        return s.indexOf("x") >= 0 // ok
                && s.indexOf("x") > 3 // ok: beyond a known prefix
                && s.indexOf(c) > 0 // ok: what is searched is not known here
                && s.contains("x") && none;
    }
}
