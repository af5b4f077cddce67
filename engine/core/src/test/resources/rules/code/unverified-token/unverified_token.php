<?php
function f1() {
    $claims = JWT::decode($token, null);  // expect: code/unverified-token
}

function f2() {
    $claims = JWT::decode($token, new Key($key, 'RS256'));  // ok
}
