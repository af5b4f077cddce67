function f1() {
    crypto.publicEncrypt({ key: k, padding: crypto.constants.RSA_PKCS1_PADDING }, text);  // expect: code/rsa-without-oaep
}

function f2() {
    crypto.privateDecrypt({ key: k, padding: constants.RSA_NO_PADDING }, secret);  // expect: code/rsa-without-oaep
}

function f3() {
    options.padding = crypto.constants.RSA_PKCS1_PADDING;  // expect: code/rsa-without-oaep
}

function f4() {
    crypto.publicEncrypt({ key: k, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, text);  // ok
}

function f5() {
    crypto.publicEncrypt(k, text);  // ok
}

function f6() {
    const style = { padding: 4 };  // ok
}
