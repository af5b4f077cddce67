<?php
use Twig\Environment;
function f1() {
    $twig = new Environment($loader, ['autoescape' => false]);  // expect: code/template-escaping-off
}

function f2() {
    $twig = new Environment($loader, ['autoescape' => 'html']);  // ok
}
