function f1() {
    const a = crypto.createHash('md5').update(b).digest();  // expect: code/weak-hash
}

function f2() {
    const sum = CryptoJS.SHA1(text);  // expect: code/weak-hash
}

function f3() {
    const alg = 'sha1';
    const h = crypto.createHash(alg);  // expect: code/weak-hash
}

function f4() {
    const c = crypto.createHash('sha512').update(b).digest();  // ok
}

function f5() {
    const d = crypto.createHmac('sha1', key);  // ok
}

function f6() {
    const etag = crypto.createHash('md5').update(b).digest('hex');  // ok
}
