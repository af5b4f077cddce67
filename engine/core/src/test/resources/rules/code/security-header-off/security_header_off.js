function f1() {
    app.use(helmet({ contentSecurityPolicy: false }));  // expect: code/security-header-off
}

function f2() {
    res.setHeader('X-XSS-Protection', '0');  // expect: code/security-header-off
}

function f3() {
    app.use(helmet());  // ok
}

function f4() {
    res.setHeader('X-Frame-Options', 'DENY');  // ok
}
