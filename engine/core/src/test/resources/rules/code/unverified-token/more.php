<?php
function user(string $token) {
    return JWT::decode($token, '', ['HS256']);  // expect: code/unverified-token
}

function guest(string $token, $key) {
    return JWT::decode($token, $key, ['none']);  // expect: code/unverified-token
}

function userAgain(string $token, $key) {
    return JWT::decode($token, $key, ['HS256']);  // ok
}

function text(string $text) {
    return Base64::decode($text, null);  // ok: no token
}
