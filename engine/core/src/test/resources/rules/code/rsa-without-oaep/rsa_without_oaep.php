<?php
function f1() {
    openssl_public_encrypt($text, $secret, $key);  // expect: code/rsa-without-oaep
}

function f2() {
    openssl_private_decrypt($secret, $text, $key, OPENSSL_PKCS1_PADDING);  // expect: code/rsa-without-oaep
}

function f3() {
    openssl_public_encrypt($text, $secret, $key, OPENSSL_NO_PADDING);  // expect: code/rsa-without-oaep
}

function f4() {
    openssl_public_encrypt($text, $secret, $key, OPENSSL_PKCS1_OAEP_PADDING);  // ok
}

function f5() {
    openssl_sign($text, $sig, $key, OPENSSL_ALGO_SHA256);  // ok
}

function f6() {
    openssl_private_decrypt($secret, $text, $key, OPENSSL_PKCS1_OAEP_PADDING);  // ok
}
