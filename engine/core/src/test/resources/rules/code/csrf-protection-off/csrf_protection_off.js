function f1() {
    const app = new App({ csrf: false });  // expect: code/csrf-protection-off
}

function f2() {
    config.csrf = false;  // expect: code/csrf-protection-off
}

function f3() {
    const app = new App({ csrf: true });  // ok
}

function f4() {
    app.use(csrf());  // ok
}
