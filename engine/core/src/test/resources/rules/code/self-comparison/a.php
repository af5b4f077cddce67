<?php
function s1($o, $p, $a, $b, $c) {
    if ($o->total == $o->total) { work(); } // expect: code/self-comparison
    if ($a >= $a) { work(); } // expect: code/self-comparison
    if ($o->items->count < $o->items->count) { work(); } // expect: code/self-comparison
    if ($o->total == $p->total) { work(); } // ok
    if ($a >= $b) { work(); } // ok
    if ($a != $a) { work(); } // ok: so is NaN recognised
    if (fetch(1) == fetch(1)) { work(); } // ok: each call may answer anew
    return 0;
}
