<?php
function f1() {
    $db = mysqli_connect('db', 'shop', 's3cret-pw');  // expect: code/credentials-in-source
}

function f2() {
    $db = new PDO($dsn, 'shop', 's3cret-pw');  // expect: code/credentials-in-source
}

function f3() {
    $db = mysqli_connect('db', 'shop', getenv('DB_PASSWORD'));  // ok
}

function f4() {
    $db = new PDO($dsn, $user, $password);  // ok
}
