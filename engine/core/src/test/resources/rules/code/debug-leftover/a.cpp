void load(int a) {
    __debugbreak(); // expect: code/debug-leftover
    DebugBreak(); // expect: code/debug-leftover
    if (a > 1) { __debugbreak(); } // expect: code/debug-leftover
    printf("3 bills sent"); // ok: what a command says
    debug(a); // ok
    break_line(a); // ok
}
