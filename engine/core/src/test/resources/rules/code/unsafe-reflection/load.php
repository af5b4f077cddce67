<?php
call_user_func($_GET['f']); // expect: code/unsafe-reflection
call_user_func('strtolower', $_GET['x']); // ok: the function is fixed
