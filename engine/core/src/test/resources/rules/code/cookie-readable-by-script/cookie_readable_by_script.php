<?php
function f1() {
    setcookie('session', $id, time() + 3600, '/', '', true);  // expect: code/cookie-readable-by-script
}

function f2() {
    setcookie('session', $id, 0, '/', '', true, false);  // expect: code/cookie-readable-by-script
}

function f3() {
    setcookie('session', $id, ['httponly' => true, 'secure' => true]);  // ok
}

function f4() {
    setcookie('lang', $lang);  // ok
}
