function f1() {
    fetch('http://api.example.org/orders');  // expect: code/cleartext-transport
}

function f2() {
    axios.post('http://api.example.org/orders', order);  // expect: code/cleartext-transport
}

function f3() {
    const s = new WebSocket('ws://api.example.org/live');  // expect: code/cleartext-transport
}

function f4() {
    fetch('https://api.example.org/orders');  // ok
}

function f5() {
    fetch('http://localhost:3000/orders');  // ok
}

function f6() {
    fetch(url);  // ok
}
