function f1() {
    const c = crypto.createCipheriv('aes-256-cbc', key, '0123456789abcdef');  // expect: code/static-iv
}

function f2() {
    const iv = Buffer.alloc(16);
    const c = crypto.createCipheriv('aes-256-cbc', key, iv);  // expect: code/static-iv
}

function f3() {
    const c = crypto.createCipheriv('aes-256-gcm', key, Buffer.from('abcdefghijkl'));  // expect: code/static-iv
}

function f4() {
    const iv = crypto.randomBytes(16);
    const c = crypto.createCipheriv('aes-256-cbc', key, iv);  // ok
}

function f5() {
    const iv = Buffer.alloc(16);
    crypto.randomFillSync(iv);
    const c = crypto.createCipheriv('aes-256-cbc', key, iv);  // ok
}

function f6() {
    const c = crypto.createCipheriv('aes-256-cbc', key, message.iv);  // ok
}
