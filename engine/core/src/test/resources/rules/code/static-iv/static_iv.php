<?php
function f1() {
    $c = openssl_encrypt($text, 'aes-256-cbc', $key, 0, '0123456789abcdef');  // expect: code/static-iv
}

function f2() {
    $iv = '0123456789abcdef';
    $c = openssl_encrypt($text, 'aes-256-cbc', $key, 0, $iv);  // expect: code/static-iv
}

function f3() {
    $c = openssl_encrypt($text, 'aes-256-cbc', $key, 0, str_repeat("\0", 16));  // expect: code/static-iv
}

function f4() {
    $iv = random_bytes(16);
    $c = openssl_encrypt($text, 'aes-256-cbc', $key, 0, $iv);  // ok
}

function f5() {
    $c = openssl_encrypt($text, 'aes-256-cbc', $key, 0, $iv);  // ok
}

function f6() {
    $c = openssl_decrypt($text, 'aes-256-cbc', $key, 0, $message['iv']);  // ok
}
