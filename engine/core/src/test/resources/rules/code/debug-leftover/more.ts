function load(path: string) {
    const rows = read(path);
    if (!rows) {
        debugger;  // expect: code/debug-leftover
    }
    return rows;
}

function loadAgain(path: string, tracer: Tracer) {
    tracer.trace(path);  // ok: another tracer
    console.error('not read', path);  // ok
    return read(path);
}
