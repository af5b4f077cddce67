class A {
    void Load() {
        // expect below: code/swallowed-error
        try { Read(); } catch (IOException e) { }
        // expect below: code/swallowed-error
        try { Read(); } catch { }
        try {
            Read();
        // expect below: code/swallowed-error
        } catch (Exception) {
        }
        try { Read(); } catch (IOException e) { Log(e); } // ok
        try { Read(); } catch (OperationCanceledException) { } // ok: known to be harmless when ending
        try { Read(); } catch (IOException) { /* the cache is optional */ } // ok
    }
}
