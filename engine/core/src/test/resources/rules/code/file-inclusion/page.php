<?php
include $_GET['page']; // expect: code/file-inclusion
require_once "pages/" . $_GET['page'] . ".php"; // expect: code/file-inclusion
$p = $_GET['p'];
include("modules/$p/index.php"); // expect: code/file-inclusion
include "pages/home.php"; // ok: a constant
if (in_array($p, ['home', 'about'])) { include "pages/$p.php"; } // ok: checked
include "pages/" . basename($p) . ".php"; // ok: the last part only
