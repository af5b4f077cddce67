class A {
    void f() {
        try { g(); } catch (IOException e) { throw new IllegalStateException("x"); } // expect: code/lost-cause
        try { g(); } catch (SQLException | IOException e) { log("x"); throw new StoreException(); } // expect: code/lost-cause
        try { g(); } catch (final Exception failure) { if (h()) { throw new StoreException("y"); } } // expect: code/lost-cause
        try { g(); } catch (IOException e) { throw new IllegalStateException("x", e); } // ok
        try { g(); } catch (IOException e) { throw new IllegalStateException(e.getMessage()); } // ok: keeps a part
        try { g(); } catch (IOException e) { throw e; } // ok
        try { g(); } catch (NumberFormatException ignored) { throw new BadRequest("no number"); } // ok: says so
        throw new IllegalStateException("x"); // ok
    }
}
