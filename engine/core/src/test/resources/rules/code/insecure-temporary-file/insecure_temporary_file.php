<?php
function f1() {
    file_put_contents('/tmp/report.txt', $text);  // expect: code/insecure-temporary-file
}

function f2() {
    file_put_contents(tempnam(sys_get_temp_dir(), 'r'), $text);  // ok
}
