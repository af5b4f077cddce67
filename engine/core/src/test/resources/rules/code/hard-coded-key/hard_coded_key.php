<?php
function f1() {
    $c = openssl_encrypt($text, 'aes-256-gcm', 'my-secret-key', 0, $iv, $tag);  // expect: code/hard-coded-key
}

function f2() {
    $mac = hash_hmac('sha256', $body, 'signing-secret');  // expect: code/hard-coded-key
}

function f3() {
    $key = 'my-secret-key';
    $c = openssl_decrypt($text, 'aes-256-cbc', $key, 0, $iv);  // expect: code/hard-coded-key
}

function f4() {
    $mac = hash_hmac('sha256', $body, getenv('KEY'));  // ok
}

function f5() {
    $c = openssl_encrypt($text, 'aes-256-gcm', $key, 0, $iv, $tag);  // ok
}

function f6() {
    $mac = hash_hmac('sha256', $body, $this->key);  // ok
}
