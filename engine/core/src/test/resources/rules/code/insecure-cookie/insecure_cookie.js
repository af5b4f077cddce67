function f1() {
    res.cookie('lang', lang);  // expect: code/insecure-cookie
}

function f2() {
    app.use(session({ cookie: { secure: false } }));  // expect: code/insecure-cookie
}

function f3() {
    res.cookie('lang', lang, { maxAge: 900 });  // expect: code/insecure-cookie
}

function f4() {
    res.cookie('lang', lang, { secure: true });  // ok
}

function f5() {
    res.cookie('lang', lang, options);  // ok
}

function f6() {
    const style = { secure: false };  // ok
}
