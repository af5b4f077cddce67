function f() {
    try { g(); } finally { return 1; } // expect: code/return-in-finally
}
function h() {
    try { return g(); } finally { close(); } // ok
}
