<?php
function price() {
    $formula = $_POST['formula'];
    eval("\$price = $formula;");  // expect: code/code-injection
    return $price;
}

function b() {
    $factor = (float) $_POST['factor'];
    eval("\$price = 100 * $factor;");  // ok: a number
}
