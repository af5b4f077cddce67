function f1() {
    const t = Handlebars.compile(text, { noEscape: true });  // expect: code/template-escaping-off
}

function f2() {
    nunjucks.configure('views', { autoescape: false });  // expect: code/template-escaping-off
}

function f3() {
    const t = Handlebars.compile(text);  // ok
}

function f4() {
    nunjucks.configure('views', { autoescape: true });  // ok
}
