<?php
function f1() {
    $reset_token = md5(uniqid());  // expect: code/guessable-identifier
}

function f2() {
    $session_id = uniqid('', true);  // expect: code/guessable-identifier
}

function f3() {
    $api_key = microtime() . $name;  // expect: code/guessable-identifier
}

function f4() {
    $reset_token = bin2hex(random_bytes(32));  // ok
}

function f5() {
    $file = uniqid('upload');  // ok
}

function f6() {
    $token_created = microtime(true);  // ok
}
