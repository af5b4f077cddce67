function f1() {
    window.addEventListener('message', (e) => run(e.data));  // expect: js/message-without-origin-check
}

function f2() {
    window.addEventListener('message', function (e) { run(e.data); });  // expect: js/message-without-origin-check
}

function f3() {
    window.onmessage = (e) => run(e.data);  // expect: js/message-without-origin-check
}

function f4() {
    window.addEventListener('message', (e) => { if (e.origin === own) run(e.data); });  // ok
}

function f5() {
    window.addEventListener('click', (e) => run(e.data));  // ok
}

function f6() {
    window.addEventListener('message', handler);  // ok
}
