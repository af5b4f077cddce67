function configure(app: Express) {
    app.use(lusca({ csrf: false, xframe: 'DENY' }));  // expect: code/csrf-protection-off
}

function configureAgain(app: Express) {
    app.use(lusca({ csrf: true, xframe: 'DENY' }));  // ok
}
