<?php
$o = unserialize($_COOKIE['cart']); // expect: code/untrusted-deserialization
$d = json_decode($_COOKIE['cart']); // ok: data only
