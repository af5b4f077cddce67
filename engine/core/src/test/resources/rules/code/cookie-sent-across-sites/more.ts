function configure(app: Express) {
    app.use(session({ secret: key(), cookie: { secure: true, sameSite: 'none' } }));  // expect: code/cookie-sent-across-sites
}

function configureAgain(app: Express) {
    app.use(session({ secret: key(), cookie: { secure: true, sameSite: 'strict' } }));  // ok
}
