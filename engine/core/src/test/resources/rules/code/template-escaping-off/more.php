<?php
use Twig\Environment;

function views($loader) {
    $options = ['cache' => '/var/cache/twig', 'autoescape' => false];  // expect: code/template-escaping-off
    return new Environment($loader, $options);
}

function override(array $options) {
    $options['autoescape'] = false;  // expect: code/template-escaping-off
    return new Environment(new FilesystemLoader('views'), $options);
}

function viewsAgain($loader) {
    $options = ['cache' => false, 'autoescape' => 'name'];  // ok
    return new Environment($loader, $options);
}

function again($loader) {
    return new Environment($loader, ['strict_variables' => false]);  // ok
}
