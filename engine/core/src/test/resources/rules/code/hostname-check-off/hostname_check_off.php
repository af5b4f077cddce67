<?php
function f1() {
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 0);  // expect: code/hostname-check-off
}

function f2() {
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, false);  // expect: code/hostname-check-off
}

function f3() {
    $context = stream_context_create(['ssl' => ['verify_peer_name' => false]]);  // expect: code/hostname-check-off
}

function f4() {
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);  // ok
}

function f5() {
    $context = stream_context_create(['ssl' => ['verify_peer_name' => true]]);  // ok
}

function f6() {
    curl_setopt($ch, CURLOPT_VERBOSE, 0);  // ok
}
