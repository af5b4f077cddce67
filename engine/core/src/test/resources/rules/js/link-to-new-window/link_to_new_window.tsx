function f1() {
    return <a href="https://example.org" target="_blank">x</a>;  // expect: js/link-to-new-window
}

function f2() {
    return <a target="_blank" href={url}>x</a>;  // expect: js/link-to-new-window
}

function f3() {
    window.open(url, '_blank');  // expect: js/link-to-new-window
}

function f4() {
    return <a href="https://example.org" target="_blank" rel="noopener noreferrer">x</a>;  // ok
}

function f5() {
    return <a href="/help" target="_blank">x</a>;  // ok
}

function f6() {
    window.open(url, '_blank', 'noopener');  // ok
}
