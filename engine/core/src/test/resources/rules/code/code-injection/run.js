function run(text, req) {
    eval(text); // expect: code/code-injection
    const f = new Function('a', 'return ' + req.body.expression); // expect: code/code-injection
    JSON.parse(text); // ok
    eval('1 + 1'); // ok: a constant
    new Function('a', 'return a'); // ok: constants
}
