class A {
    void f(int n) {
        switch (n) {
            case 1: // expect: code/case-runs-on
                g();
            case 2:
                h();
                break;
            case 3: // expect: code/case-runs-on
                int x = n;
            case 4: { // expect: code/case-runs-on
                g();
            }
            case 5: // ok: shares the next one's
            case 6:
                h();
                // fall through
            case 7: { // ok
                return;
            }
            case 8: // ok
                throw new IllegalStateException();
            default:
                g();
        }
        switch (n) {
            case 1 -> g(); // ok: an arrow
            default -> h();
        }
    }
}
