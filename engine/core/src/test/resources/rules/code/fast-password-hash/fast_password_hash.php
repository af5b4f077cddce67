<?php
function f1() {
    $stored = md5($password);  // expect: code/fast-password-hash
}

function f2() {
    $stored = hash('sha256', $salt . $password);  // expect: code/fast-password-hash
}

function f3() {
    $stored = sha1($user->password);  // expect: code/fast-password-hash
}

function f4() {
    $stored = password_hash($password, PASSWORD_DEFAULT);  // ok
}

function f5() {
    $sum = hash('sha256', $document);  // ok
}

function f6() {
    $id = md5($counter);  // ok
}
