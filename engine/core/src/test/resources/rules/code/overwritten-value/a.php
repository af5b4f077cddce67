<?php
function f($a, $b) {
    $x = $a; // expect: code/overwritten-value
    $x = $b;
    $y = 1; // expect: code/overwritten-value
    $y = 2;
    $x = $a + 1; // expect: code/overwritten-value
    $x = next_one();
    $x = $a; // ok
    $x = $x + $b;
    $y = next_one(); // ok: the call may do something
    $y = 2;
    $this->p = 1; // ok: no local variable
    $this->p = 2;
}
