<?php
$xml->xpath("//user[name='" . $_GET['user'] . "']"); // expect: code/xpath-injection
$xml->xpath("//user[@id=" . intval($_GET['id']) . "]"); // ok: a number
