if (0) { old(); } // expect: code/constant-condition
if (window) { now(); } // ok
