function f1() {
    jwt.verify(token, key, { algorithms: ['none'] });  // expect: code/unverified-token
}

function f2() {
    jwt.sign(claims, null, { algorithm: 'none' });  // expect: code/unverified-token
}

function f3() {
    jwt.verify(token, key, { algorithms: ['RS256'] });  // ok
}
