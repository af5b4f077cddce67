function f1() {
    const token = jwt.sign(claims, 'secret-for-tokens');  // expect: code/token-secret-in-source
}

function f2() {
    const secret = 'secret-for-tokens';
    const claims = jwt.verify(token, secret);  // expect: code/token-secret-in-source
}

function f3() {
    const token = jwt.sign(claims, process.env.JWT_KEY);  // ok
}

function f4() {
    const claims = jwt.verify(token, key);  // ok
}
