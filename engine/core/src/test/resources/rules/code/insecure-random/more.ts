function resetToken() {
    const token = Array.from({ length: 16 }, () => Math.floor(Math.random() * 36).toString(36)).join('');  // expect: code/insecure-random
    return token;
}

function sessionId() {
    return 'session-' + Math.random().toString(36).slice(2);  // expect: code/insecure-random
}

function resetTokenAgain() {
    const token = crypto.randomUUID();  // ok
    return token;
}
