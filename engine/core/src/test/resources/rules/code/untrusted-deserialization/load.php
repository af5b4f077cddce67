<?php
$state = base64_decode($_POST['state']);
unserialize($state); // expect: code/untrusted-deserialization
function load($text) { return unserialize($text); } // expect: code/untrusted-deserialization
load($_GET['s']);
$state = serialize([1]);
unserialize('a:0:{}'); // ok: a constant
unserialize((int) $_GET['n']); // ok: a number
