<?php
function clean($text, $list) {
    trim($text); // expect: code/ignored-result
    str_replace('a', 'b', $text); // expect: code/ignored-result
    array_merge($list, [1]); // expect: code/ignored-result
    $t = trim($text); // ok
    echo str_replace('a', 'b', $text); // ok
    sort($list); // ok: acts on the list
}
