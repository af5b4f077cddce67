<?php
function begin() {
    ini_set('session.cookie_httponly', '0');  // expect: code/cookie-readable-by-script
    session_start();
}

function beginAgain() {
    ini_set('session.cookie_httponly', '1');  // ok
    session_start();
}
