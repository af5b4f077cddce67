function f1() {
    tls.createServer({ minVersion: 'TLSv1' }, serve);  // expect: code/old-tls
}

function f2() {
    https.get({ host: h, secureProtocol: 'TLSv1_method' }, done);  // expect: code/old-tls
}

function f3() {
    options.minVersion = 'TLSv1.1';  // expect: code/old-tls
}

function f4() {
    tls.createServer({ minVersion: 'TLSv1.2' }, serve);  // ok
}

function f5() {
    https.get({ host: h, secureProtocol: 'TLS_method' }, done);  // ok
}

function f6() {
    options.minVersion = version;  // ok
}
