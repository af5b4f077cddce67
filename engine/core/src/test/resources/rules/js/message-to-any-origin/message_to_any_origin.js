function f1() {
    window.parent.postMessage(token, '*');  // expect: js/message-to-any-origin
}

function f2() {
    frame.contentWindow.postMessage({ user }, '*');  // expect: js/message-to-any-origin
}

function f3() {
    opener.postMessage(data, '*');  // expect: js/message-to-any-origin
}

function f4() {
    window.parent.postMessage(token, 'https://app.example.org');  // ok
}

function f5() {
    worker.postMessage(data);  // ok
}

function f6() {
    channel.postMessage(data, '*');  // ok
}
