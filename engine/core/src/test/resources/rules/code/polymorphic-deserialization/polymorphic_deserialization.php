<?php
function f1() {
    $o = unserialize($text);  // expect: code/polymorphic-deserialization
}

function f2() {
    $o = unserialize($text, ['allowed_classes' => false]);  // ok
}
