try {
    g();
} catch (e) {
    if (e.message === "not found") { // expect: code/error-text-compared
        h();
    }
    const a = e.message == "x"; // expect: code/error-text-compared
    const b = e.message.includes("timeout"); // expect: code/error-text-compared
    const c = e.code === "ENOENT"; // ok
    const d = chat.message === "hello"; // ok: no error
    log(e.message, a, b, c, d); // ok
}
