function load(path: string) {
    while (true) {
        continue;
        log(path);  // expect: code/unreachable-code
    }
}

function send(path: string) {
    return fetch(path);
    log(path);  // expect: code/unreachable-code
}

function loadAgain(path: string) {
    if (!path) return null;
    return fetch(path);  // ok
}
