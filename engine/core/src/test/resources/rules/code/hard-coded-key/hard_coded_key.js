function f1() {
    const c = crypto.createCipheriv('aes-256-gcm', 'an example very very secret key.', iv);  // expect: code/hard-coded-key
}

function f2() {
    const mac = crypto.createHmac('sha256', 'signing-secret').update(body);  // expect: code/hard-coded-key
}

function f3() {
    app.use(session({ secret: 'keyboard cat', resave: false }));  // expect: code/hard-coded-key
}

function f4() {
    const c = crypto.createCipheriv('aes-256-gcm', key, iv);  // ok
}

function f5() {
    const mac = crypto.createHmac('sha256', process.env.KEY).update(body);  // ok
}

function f6() {
    app.use(session({ secret: process.env.SESSION_SECRET }));  // ok
}
