function f1() {
    const key = crypto.pbkdf2Sync(password, salt, 1000, 32, 'sha256');  // expect: code/few-key-iterations
}

function f2() {
    const h = await bcrypt.hash(password, 4);  // expect: code/few-key-iterations
}

function f3() {
    const salt = bcrypt.genSaltSync(6);  // expect: code/few-key-iterations
}

function f4() {
    const key = crypto.pbkdf2Sync(password, salt, 600000, 32, 'sha256');  // ok
}

function f5() {
    const h = await bcrypt.hash(password, 12);  // ok
}

function f6() {
    const h = await bcrypt.hash(password, rounds);  // ok
}
