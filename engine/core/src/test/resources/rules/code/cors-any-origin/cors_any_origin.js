function f1() {
    res.setHeader('Access-Control-Allow-Origin', '*');  // expect: code/cors-any-origin
}

function f2() {
    app.use(cors({ origin: '*' }));  // expect: code/cors-any-origin
}

function f3() {
    const headers = { 'Access-Control-Allow-Origin': '*' };  // expect: code/cors-any-origin
}

function f4() {
    res.setHeader('Access-Control-Allow-Origin', 'https://app.example.org');  // ok
}

function f5() {
    app.use(cors({ origin: 'https://app.example.org' }));  // ok
}

function f6() {
    res.setHeader('Accept', '*');  // ok
}
