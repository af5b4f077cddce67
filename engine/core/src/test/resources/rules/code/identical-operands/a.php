<?php
function s1($o, $p, $a, $b, $c) {
    if ($o->open && $o->open) { work(); } // expect: code/identical-operands
    if ($a > 1 || $b > 2 || $b > 2) { work(); } // expect: code/identical-operands
    $d = $o->total - $o->total; // expect: code/identical-operands
    $e = $a / $a; // expect: code/identical-operands
    if ($o->open && $p->open) { work(); } // ok
    if ($a > 1 || $b > 1) { work(); } // ok
    $f = $o->total - $p->total; // ok
    if (fetch(1) && fetch(1)) { work(); } // ok: each call may answer anew
    return 0;
}
