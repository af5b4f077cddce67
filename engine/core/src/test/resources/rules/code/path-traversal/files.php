<?php
readfile("/data/" . $_GET['f']); // expect: code/path-traversal
$text = file_get_contents($_GET['f']); // expect: code/path-traversal
readfile("/data/" . basename($_GET['f'])); // ok: the last part only
readfile("/data/fixed.txt"); // ok
