<?php

session_start();

const START = '/account';

function verify(string $user, string $password): bool
{
    $hash = load_hash($user);
    return $hash !== null && password_verify($password, $hash);
}

function load_hash(string $user): ?string
{
    return $_ENV['HASHES'][$user] ?? null;
}

if (verify($_POST['user'] ?? '', $_POST['password'] ?? '')) {
    session_regenerate_id(true);
    $_SESSION['user'] = $_POST['user'];
    $target = $_GET['return'] ?? START;
    header('Location: ' . $target);
    exit;
}
http_response_code(401);
