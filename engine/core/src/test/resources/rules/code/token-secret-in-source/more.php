<?php
function user(string $token) {
    return JWT::decode($token, new Key('a-secret-for-tokens', 'HS256'));  // expect: code/token-secret-in-source
}

function issue(array $claims) {
    $secret = 'another-secret-for-tokens';
    return JWT::encode($claims, $secret, 'HS512');  // expect: code/token-secret-in-source
}

function userAgain(string $token) {
    return JWT::decode($token, new Key($_ENV['JWT_KEY'], 'HS256'));  // ok
}

function issueAgain(array $claims, Config $config) {
    return JWT::encode($claims, $config->get('jwt.key'), 'HS512');  // ok
}
