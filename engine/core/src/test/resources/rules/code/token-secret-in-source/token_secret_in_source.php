<?php
function f1() {
    $token = JWT::encode($claims, 'secret-for-tokens', 'HS256');  // expect: code/token-secret-in-source
}

function f2() {
    $token = JWT::encode($claims, getenv('JWT_KEY'), 'HS256');  // ok
}
