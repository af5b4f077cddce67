<?php
$f = $_POST['f'];
call_user_func_array($f, [1]); // expect: code/unsafe-reflection
new ReflectionClass($_POST['class']); // expect: code/unsafe-reflection
if (in_array($f, ['trim', 'strrev'])) { call_user_func($f, 'x'); } // ok: checked
new ReflectionClass('Order'); // ok: a constant
