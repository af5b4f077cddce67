<?php
function f1() {
    echo $e->getMessage();  // expect: code/error-detail-to-visitor
}

function f2() {
    die($e->getTraceAsString());  // expect: code/error-detail-to-visitor
}

function f3() {
    echo 'internal error';  // ok
}

function f4() {
    error_log($e->getMessage());  // ok
}
