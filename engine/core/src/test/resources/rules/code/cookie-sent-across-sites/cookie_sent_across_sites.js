function f1() {
    res.cookie('x', x, { secure: true, sameSite: 'none' });  // expect: code/cookie-sent-across-sites
}

function f2() {
    const options = { sameSite: 'None' };  // expect: code/cookie-sent-across-sites
}

function f3() {
    res.cookie('x', x, { secure: true, sameSite: 'lax' });  // ok
}

function f4() {
    const options = { sameSite: mode };  // ok
}
