<?php
function f1() {
    setcookie('x', $x, ['secure' => true, 'samesite' => 'None']);  // expect: code/cookie-sent-across-sites
}

function f2() {
    session_set_cookie_params(['samesite' => 'None']);  // expect: code/cookie-sent-across-sites
}

function f3() {
    setcookie('x', $x, ['secure' => true, 'samesite' => 'Lax']);  // ok
}

function f4() {
    session_set_cookie_params(['samesite' => 'Strict']);  // ok
}
