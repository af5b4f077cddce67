class A {
    void F() {
        try { G(); } catch (IOException e) { throw e; } // expect: csharp/rethrow-loses-stack
        try {
            G();
        } catch (Exception ex) { // expect: csharp/rethrow-loses-stack
            Log(ex);
            throw ex;
        }
        try { G(); } catch (FormatException error) { Count(); throw error; } // expect: csharp/rethrow-loses-stack
        try { G(); } catch (IOException e) { Log(e); throw; } // ok
        try { G(); } catch (IOException e) { throw new StoreException("x", e); } // ok
        try { G(); } catch (AggregateException e) { throw e.InnerException; } // ok: another one
    }
}
