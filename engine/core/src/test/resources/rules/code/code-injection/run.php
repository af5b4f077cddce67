<?php
eval($_GET['code']); // expect: code/code-injection
$f = 'phpinfo();';
eval($f); // ok: a constant
