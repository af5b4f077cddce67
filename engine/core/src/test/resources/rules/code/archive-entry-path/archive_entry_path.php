<?php

function f1() {
    $n = $zip->getNameIndex($i);  // expect: code/archive-entry-path
    file_put_contents("$folder/x", $data);
}

function f2() {
    $n = basename($zip->getNameIndex($i));
    file_put_contents("$folder/$n", $data);  // ok
}
