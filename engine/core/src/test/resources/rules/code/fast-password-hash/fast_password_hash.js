function f1() {
    const stored = crypto.createHash('sha256').update(password).digest('hex');  // expect: code/fast-password-hash
}

function f2() {
    const h = CryptoJS.SHA256(user.password);  // expect: code/fast-password-hash
}

function f3() {
    save(sha256(password + salt));  // expect: code/fast-password-hash
}

function f4() {
    const stored = await bcrypt.hash(password, 12);  // ok
}

function f5() {
    const h = crypto.createHash('sha256').update(document).digest('hex');  // ok
}

function f6() {
    const k = crypto.scryptSync(password, salt, 32);  // ok
}
