<?php
function f1() {
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);  // expect: code/tls-verification-off
}

function f2() {
    $client = new Client(['verify' => false]);  // expect: code/tls-verification-off
}

function f3() {
    $context = stream_context_create(['ssl' => ['verify_peer' => false]]);  // expect: code/tls-verification-off
}

function f4() {
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);  // ok
}

function f5() {
    $client = new Client(['verify' => '/etc/ssl/company.pem']);  // ok
}

function f6() {
    curl_setopt($ch, CURLOPT_CAINFO, $path);  // ok
}
