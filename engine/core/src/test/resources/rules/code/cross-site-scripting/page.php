<?php
echo "Hello " . $_GET['name']; // expect: code/cross-site-scripting
$name = $_GET['name'];
print("<b>$name</b>"); // expect: code/cross-site-scripting
echo htmlspecialchars($name); // ok: escaped
echo (int) $_GET['id']; // ok: a number
echo "Hello"; // ok
