function f1() {
    crypto.createCipheriv('des-ede3-cbc', key, iv);  // expect: code/weak-cipher
}

function f2() {
    crypto.createCipheriv('aes-128-ecb', key, null);  // expect: code/weak-cipher
}

function f3() {
    crypto.createCipher('aes-256-cbc', password);  // expect: code/weak-cipher
}

function f4() {
    CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB });  // expect: code/weak-cipher
}

function f5() {
    crypto.createCipheriv('aes-256-gcm', key, iv);  // ok
}

function f6() {
    CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.CTR });  // ok
}

function f7() {
    crypto.createCipheriv(algorithm, key, iv);  // ok
}
