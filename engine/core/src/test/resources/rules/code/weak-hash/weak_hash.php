<?php
function f1() {
    $signature = md5($data . $secret);  // expect: code/weak-hash
}

function f2() {
    return sha1($message);  // expect: code/weak-hash
}

function f3() {
    $h = hash('md5', $content);  // expect: code/weak-hash
}

function f4() {
    return hash('sha256', $message);  // ok
}

function f5() {
    $cacheKey = md5($data);  // ok
}

function f6() {
    $id = md5($counter);  // ok
}
