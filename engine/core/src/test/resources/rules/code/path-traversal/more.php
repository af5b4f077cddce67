<?php
function remove() {
    $path = sprintf('/srv/files/%s', $_COOKIE['file']);
    unlink($path);  // expect: code/path-traversal
}

function page() {
    $number = (int) $_GET['page'];
    readfile("/srv/pages/$number.html");  // ok: a number
}
