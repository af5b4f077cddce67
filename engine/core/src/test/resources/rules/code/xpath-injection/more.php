<?php
$name = $_POST['name'];
$doc->xpath("//order[@name='$name']"); // expect: code/xpath-injection
$xpath->query("//order[@name='" . $_COOKIE['name'] . "']"); // expect: code/xpath-injection
$doc->xpath("//order"); // ok: a constant
if (ctype_alnum($name)) { $doc->xpath("//order[@name='$name']"); } // ok: checked
