<?php
function show($a, $b, $c) {
    $a->open();
    if ($a === null) { return; } // expect: code/late-null-check
    $name = $b->name;
    if ($b != null) { work($name); } // expect: code/late-null-check
    work($c->rows());
    if ($c == null) { return; } // expect: code/late-null-check
    if ($d === null) { return; } // ok
    $d->open();
    $e = load();
    if ($e === null) { return; } // ok
    $f = $g?->name;
    if ($g === null) { return; } // ok
}
