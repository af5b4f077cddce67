<?php
function f1() {
    header('X-Frame-Options: ALLOWALL');  // expect: code/security-header-off
}

function f2() {
    header('X-Frame-Options: DENY');  // ok
}
