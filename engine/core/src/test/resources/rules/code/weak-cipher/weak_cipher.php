<?php
function f1() {
    $c = openssl_encrypt($text, 'des-ede3-cbc', $key, 0, $iv);  // expect: code/weak-cipher
}

function f2() {
    $c = openssl_encrypt($text, 'aes-128-ecb', $key);  // expect: code/weak-cipher
}

function f3() {
    $c = mcrypt_encrypt(MCRYPT_DES, $key, $text, 'cbc', $iv);  // expect: code/weak-cipher
}

function f4() {
    $c = openssl_encrypt($text, 'aes-256-gcm', $key, 0, $iv, $tag);  // ok
}

function f5() {
    $c = sodium_crypto_secretbox($text, $nonce, $key);  // ok
}

function f6() {
    $c = openssl_encrypt($text, $algorithm, $key, 0, $iv);  // ok
}
