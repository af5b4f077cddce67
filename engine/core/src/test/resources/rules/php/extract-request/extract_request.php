<?php
function f1() {
    extract($_POST);  // expect: php/extract-request
}

function f2() {
    extract($_GET);  // expect: php/extract-request
}

function f3() {
    parse_str($query);  // expect: php/extract-request
}

function f4() {
    extract($row);  // ok
}

function f5() {
    parse_str($query, $fields);  // ok
}

function f6() {
    extract($_POST, EXTR_SKIP);  // ok
}
