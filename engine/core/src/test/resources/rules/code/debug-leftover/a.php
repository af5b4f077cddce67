<?php
function load($a) {
    var_dump($a); // expect: code/debug-leftover
    dd($a); // expect: code/debug-leftover
    xdebug_break(); // expect: code/debug-leftover
    echo '3 bills sent'; // ok: what a page says
    $this->dd($a); // ok
    error_log('no rates'); // ok
}
