<?php
function f1() {
    header('Access-Control-Allow-Origin: *');  // expect: code/cors-any-origin
}

function f2() {
    return ['allowed_origins' => ['*']];  // expect: code/cors-any-origin
}

function f3() {
    header('Access-Control-Allow-Origin: https://app.example.org');  // ok
}

function f4() {
    return ['allowed_origins' => ['https://app.example.org']];  // ok
}
