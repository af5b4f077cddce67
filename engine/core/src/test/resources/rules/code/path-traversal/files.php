<?php
readfile("/data/" . $_GET['f']); // expect: code/path-traversal
$text = file_get_contents($_GET['f']); // expect: code/path-traversal
readfile("/data/" . basename($_GET['f'])); // ok: the last part only
readfile("/data/fixed.txt"); // ok
function home_settings() {
    return file_get_contents($_SERVER['HOME'] . '/.settings'); // ok: of the environment
}

function by_header() {
    return file_get_contents('/data/' . $_SERVER['HTTP_X_TENANT']); // expect: code/path-traversal
}
