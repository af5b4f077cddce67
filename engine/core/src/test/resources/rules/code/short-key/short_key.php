<?php
function f1() {
    $key = openssl_pkey_new(['private_key_bits' => 1024]);  // expect: code/short-key
}

function f2() {
    $options = array('private_key_bits' => 512, 'private_key_type' => OPENSSL_KEYTYPE_RSA);  // expect: code/short-key
}

function f3() {
    $config['private_key_bits'] = 1024;  // expect: code/short-key
}

function f4() {
    $key = openssl_pkey_new(['private_key_bits' => 4096]);  // ok
}

function f5() {
    $key = openssl_pkey_new(['curve_name' => 'prime256v1']);  // ok
}

function f6() {
    $key = openssl_pkey_new(['private_key_bits' => $bits]);  // ok
}
