switch (n) {
    case 1: // expect: code/case-runs-on
        g();
    case 2:
        h();
        break;
    case 3: // expect: code/case-runs-on
        x = n;
    case 4: { // expect: code/case-runs-on
        g();
    }
    case 5: // ok: shares the next one's
    case 6:
        h();
        // falls through
    case 7: { // ok
        break;
    }
    case 8: // ok
        throw new Error("x");
    default:
        g();
}
