<?php
function f1() {
    setcookie('lang', $lang);  // expect: code/insecure-cookie
}

function f2() {
    setcookie('lang', $lang, time() + 3600, '/', '', false);  // expect: code/insecure-cookie
}

function f3() {
    session_set_cookie_params(['secure' => false]);  // expect: code/insecure-cookie
}

function f4() {
    setcookie('lang', $lang, ['secure' => true, 'httponly' => true]);  // ok
}

function f5() {
    setcookie('lang', $lang, time() + 3600, '/', '', true);  // ok
}

function f6() {
    session_set_cookie_params(['secure' => true]);  // ok
}
