function f1() {
    fetch(`https://api.example.org/login?password=${password}`);  // expect: code/password-in-url
}

function f2() {
    fetch(`https://api.example.org/login?user=${user}`);  // ok
}
