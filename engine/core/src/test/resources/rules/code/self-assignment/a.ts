function f(limit: number) {
    limit = limit; // expect: code/self-assignment
    location.href = location.href; // ok: loads the page again
    const size = limit; // ok
}
