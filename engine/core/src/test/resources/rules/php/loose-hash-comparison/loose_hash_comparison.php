<?php
function f1() {
    if (md5($password) == $stored) { enter(); }  // expect: php/loose-hash-comparison
}

function f2() {
    if ($stored == sha1($password)) { enter(); }  // expect: php/loose-hash-comparison
}

function f3() {
    if (hash('sha256', $password) != $stored) { leave(); }  // expect: php/loose-hash-comparison
}

function f4() {
    if (hash_equals($stored, md5($password))) { enter(); }  // ok
}

function f5() {
    if (md5($password) === $stored) { enter(); }  // ok
}

function f6() {
    if (strlen($password) == 3) { leave(); }  // ok
}
