<?php
function f1() {
    $r = file_get_contents('http://api.example.org/orders');  // expect: code/cleartext-transport
}

function f2() {
    $ch = curl_init("http://api.example.org/orders");  // expect: code/cleartext-transport
}

function f3() {
    $f = ftp_connect('ftp.example.org');  // expect: code/cleartext-transport
}

function f4() {
    $r = file_get_contents('https://api.example.org/orders');  // ok
}

function f5() {
    $ch = curl_init('http://localhost/orders');  // ok
}

function f6() {
    $f = ftp_ssl_connect('ftp.example.org');  // ok
}
