class A {
    void F() {
        try { G(); } catch (IOException e) { throw new StoreException("x"); } // expect: code/lost-cause
        try { G(); } catch (FormatException failure) { Log("x"); throw new StoreException(); } // expect: code/lost-cause
        try { G(); } catch (Exception ex) { if (H()) { throw new StoreException("y"); } } // expect: code/lost-cause
        try { G(); } catch (IOException e) { throw new StoreException("x", e); } // ok
        try { G(); } catch (IOException) { throw new StoreException("x"); } // ok: not named
        try { G(); } catch (IOException e) { Log(e); throw; } // ok
    }
}
