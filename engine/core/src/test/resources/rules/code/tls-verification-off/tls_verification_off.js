function f1() {
    https.get({ host: h, rejectUnauthorized: false }, done);  // expect: code/tls-verification-off
}

function f2() {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';  // expect: code/tls-verification-off
}

function f3() {
    const agent = new https.Agent({ rejectUnauthorized: false });  // expect: code/tls-verification-off
}

function f4() {
    const agent = new https.Agent({ ca: authority });  // ok
}

function f5() {
    https.get({ host: h, rejectUnauthorized: true }, done);  // ok
}

function f6() {
    process.env.NODE_ENV = '0';  // ok
}
