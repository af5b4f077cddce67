<?php
function s1($o, $p, $a, $b, $c) {
    if ($a == NAN) { work(); } // expect: code/nan-comparison
    if (NAN != $b) { work(); } // expect: code/nan-comparison
    $d = $a < NAN; // expect: code/nan-comparison
    if ($a == $b) { work(); } // ok
    $e = NAN; // ok
    if (work(NAN)) { work(); } // ok
    return 0;
}
