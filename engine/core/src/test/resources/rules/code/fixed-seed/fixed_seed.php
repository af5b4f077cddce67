<?php
function f1() {
    mt_srand(42);  // expect: code/fixed-seed
    $token = mt_rand();
}

function f2() {
    srand(time());  // expect: code/fixed-seed
    $password = make();
}

function f3() {
    mt_srand(time());  // expect: code/fixed-seed
    $otp = mt_rand(0, 9999);
}

function f4() {
    mt_srand(42);
    shuffle($cards);  // ok
}

function f5() {
    $token = random_bytes(16);  // ok
}

function f6() {
    mt_srand($seed);
    $token = mt_rand();  // ok
}
