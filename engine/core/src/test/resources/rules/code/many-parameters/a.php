<?php
function eight($a, $b, $c, $d, $e, $f, $g, $h) { // expect: code/many-parameters
    work(1);
    return 0;
}

function nine($a, $b, $c, $d, $e, $f, $g, $h, $i) { // expect: code/many-parameters
    work(1);
    return 0;
}

function twelve($a, $b, $c, $d, $e, $f, $g, $h, $i, $j, $k, $l) { // expect: code/many-parameters
    work(1);
    return 0;
}

function seven($a, $b, $c, $d, $e, $f, $g) { // ok
    work(1);
    return 0;
}

function two($a, $b) { // ok
    work(1);
    return 0;
}

function one($a) { // ok
    work(1);
    return 0;
}
