<?php
function legacy() {
    header('X-XSS-Protection: 0');  // expect: code/security-header-off
}

function policy(Response $response) {
    $response->headers->set('Content-Security-Policy', "default-src 'self'; script-src 'unsafe-eval'");  // expect: code/security-header-off
}

function legacyAgain() {
    header('X-Content-Type-Options: nosniff');  // ok
}

function policyAgain(Response $response) {
    $response->headers->set('Content-Security-Policy', "default-src 'self'");  // ok
}
