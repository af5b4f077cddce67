<?php
function token(string $secret) {
    return file_get_contents('https://id.example.org/token?client_secret=' . urlencode($secret));  // expect: code/password-in-url
}

function login(string $user, string $pwd) {
    header("Location: https://api.example.org/login?user=$user&pwd=$pwd");  // expect: code/password-in-url
}

function tokenAgain($curl, string $secret) {
    curl_setopt($curl, CURLOPT_POSTFIELDS, ['client_secret' => $secret]);  // ok
}

function reset(string $user) {
    return "https://example.org/password?user=$user";  // ok
}
