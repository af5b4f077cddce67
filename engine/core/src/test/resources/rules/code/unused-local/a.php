<?php
function f($a) {
    $b = $a + 1; // expect: code/unused-local
    $c = 'x'; // expect: code/unused-local
    $d = $a->total; // expect: code/unused-local
    $e = $a + 1; // ok
    $g = load(); // ok: the call may do something
    return $e;
}
function g() {
    $name = 'x'; // ok: read by its name
    return view(compact('name'));
}
