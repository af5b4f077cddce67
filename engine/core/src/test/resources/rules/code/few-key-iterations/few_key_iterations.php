<?php
function f1() {
    $key = hash_pbkdf2('sha256', $password, $salt, 1000, 32);  // expect: code/few-key-iterations
}

function f2() {
    $h = password_hash($password, PASSWORD_BCRYPT, ['cost' => 4]);  // expect: code/few-key-iterations
}

function f3() {
    $key = hash_pbkdf2('sha512', $password, $salt, 5000);  // expect: code/few-key-iterations
}

function f4() {
    $key = hash_pbkdf2('sha256', $password, $salt, 600000, 32);  // ok
}

function f5() {
    $h = password_hash($password, PASSWORD_BCRYPT, ['cost' => 12]);  // ok
}

function f6() {
    $h = password_hash($password, PASSWORD_DEFAULT);  // ok
}
