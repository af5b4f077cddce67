<?php
function f1() {
    $db = mysqli_connect('db', 'root', '');  // expect: code/empty-password
}

function f2() {
    $db = mysqli_connect('db', $user, $password);  // ok
}
