function f1() {
    const resetToken = uuidv1();  // expect: code/guessable-identifier
}

function f2() {
    const sessionId = 'u' + Date.now();  // expect: code/guessable-identifier
}

function f3() {
    user.apiKey = uuid.v1();  // expect: code/guessable-identifier
}

function f4() {
    const resetToken = crypto.randomBytes(32).toString('hex');  // ok
}

function f5() {
    const requestId = uuidv1();  // ok
}

function f6() {
    const tokenExpiry = Date.now() + 3600;  // ok
}
