<?php
function connect() {
    return new PDO('mysql:host=db;dbname=shop', 'root', '');  // expect: code/empty-password
}

function report() {
    $none = '';
    return new mysqli('db', 'report', $none, 'shop');  // expect: code/empty-password
}

function connectAgain(array $config) {
    return new PDO('mysql:host=db;dbname=shop', 'root', $config['password']);  // ok
}

function file() {
    return new PDO('sqlite:/var/lib/shop.db');  // ok: a file has no account
}
