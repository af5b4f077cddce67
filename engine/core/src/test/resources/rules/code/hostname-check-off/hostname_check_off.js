function f1() {
    https.get({ host: h, checkServerIdentity: () => undefined }, done);  // expect: code/hostname-check-off
}

function f2() {
    const o = { checkServerIdentity: function (host, cert) { return null; } };  // expect: code/hostname-check-off
}

function f3() {
    tls.connect({ checkServerIdentity: () => {} });  // expect: code/hostname-check-off
}

function f4() {
    https.get({ host: h, checkServerIdentity: pinned }, done);  // ok
}

function f5() {
    tls.connect({ checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert) });  // ok
}

function f6() {
    const o = { checkIdentity: () => undefined };  // ok
}
