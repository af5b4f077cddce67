<?php
function price() {
    $formula = $_POST['formula'];
    eval("\$price = $formula;");  // expect: code/code-injection
    return $price;
}

function check() {
    return create_function('$x', 'return ' . $_COOKIE['check'] . ';');  // expect: code/code-injection
}

function priceAgain() {
    $factor = (float) $_POST['factor'];
    eval("\$price = 100 * $factor;");  // ok: a number
    return json_decode($_POST['rates'], true);  // ok: data
}
