<?php
function f1() {
    socket_bind($s, '0.0.0.0', 8080);  // expect: code/listen-on-every-interface
}

function f2() {
    socket_bind($s, '127.0.0.1', 8080);  // ok
}
