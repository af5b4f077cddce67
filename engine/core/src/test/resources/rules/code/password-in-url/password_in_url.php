<?php
function f1() {
    $url = "https://api.example.org/login?password=$password";  // expect: code/password-in-url
}

function f2() {
    $url = "https://api.example.org/login?user=$user";  // ok
}
