function f1() {
    server.listen(8080, '0.0.0.0');  // expect: code/listen-on-every-interface
}

function f2() {
    server.listen(8080, '127.0.0.1');  // ok
}
