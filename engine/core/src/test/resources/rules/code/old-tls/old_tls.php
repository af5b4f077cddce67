<?php
function f1() {
    curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0);  // expect: code/old-tls
}

function f2() {
    curl_setopt($ch, CURLOPT_SSLVERSION, 3);  // expect: code/old-tls
}

function f3() {
    $context = stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT]]);  // expect: code/old-tls
}

function f4() {
    curl_setopt($ch, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);  // ok
}

function f5() {
    $context = stream_context_create(['ssl' => ['crypto_method' => STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT]]);  // ok
}

function f6() {
    curl_setopt($ch, CURLOPT_TIMEOUT, 3);  // ok
}
