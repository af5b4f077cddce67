<?php
function f1() {
    $config['allow_anonymous'] = true;  // expect: code/permissive-authorization
}

function f2() {
    $config['allow_anonymous'] = false;  // ok
}
