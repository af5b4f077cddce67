<?php
function checked() {
    $x = $_GET['x'];
    if (!preg_match('/^[a-z]+$/', $x)) {
        exit('no');
    }
    echo $x; // ok: leaves before
}

function unchecked() {
    $x = $_GET['x'];
    if ($x == '') {
        exit('no');
    }
    echo $x; // expect: code/cross-site-scripting
}
