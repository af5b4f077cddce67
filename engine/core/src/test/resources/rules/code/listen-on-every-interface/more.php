<?php
function listen() {
    return stream_socket_server('tcp://0.0.0.0:8080', $code, $text);  // expect: code/listen-on-every-interface
}

function bind($socket) {
    $every = '0.0.0.0';
    return socket_bind($socket, $every, 9090);  // expect: code/listen-on-every-interface
}

function listenAgain() {
    return stream_socket_server('tcp://127.0.0.1:8080', $code, $text);  // ok
}

function call() {
    return stream_socket_client('tcp://127.0.0.1:8080', $code, $text);  // ok: a client
}
