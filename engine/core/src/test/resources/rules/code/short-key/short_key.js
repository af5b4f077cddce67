function f1() {
    crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });  // expect: code/short-key
}

function f2() {
    crypto.generateKeyPair('rsa', { modulusLength: 512 }, done);  // expect: code/short-key
}

function f3() {
    const dh = crypto.createDiffieHellman(1024);  // expect: code/short-key
}

function f4() {
    crypto.generateKeyPairSync('rsa', { modulusLength: 3072 });  // ok
}

function f5() {
    crypto.generateKeyPairSync('ed25519');  // ok
}

function f6() {
    const dh = crypto.createDiffieHellman(2048);  // ok
}
