<?php
function begin() {
    ini_set('session.cookie_samesite', 'None');  // expect: code/cookie-sent-across-sites
}

function beginAgain() {
    ini_set('session.cookie_samesite', 'Lax');  // ok
}
