function f1() {
    res.cookie('session', id, { secure: true });  // expect: code/cookie-readable-by-script
}

function f2() {
    app.use(session({ cookie: { httpOnly: false } }));  // expect: code/cookie-readable-by-script
}

function f3() {
    res.cookie('auth', token);  // expect: code/cookie-readable-by-script
}

function f4() {
    res.cookie('session', id, { httpOnly: true });  // ok
}

function f5() {
    res.cookie('lang', lang);  // ok
}

function f6() {
    res.cookie('session', id, options);  // ok
}
