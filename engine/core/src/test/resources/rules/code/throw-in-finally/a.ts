function f() {
    try {
        g();
    } finally {
        throw new Error("x"); // expect: code/throw-in-finally
    }
}
function h() {
    try {
        g();
    } finally {
        if (open) {
            throw new Error("open"); // expect: code/throw-in-finally
        }
        while (open) {
            throw open; // expect: code/throw-in-finally
        }
    }
}
function i() {
    try {
        g();
    } catch (e) {
        throw e; // ok
    } finally {
        later(() => { throw new Error("x"); }); // ok: not now
    }
    throw new Error("y"); // ok
}
