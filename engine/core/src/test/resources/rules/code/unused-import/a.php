<?php
namespace A;
use B\Bill; // expect: code/unused-import
use B\Rate as Tax; // expect: code/unused-import
use function B\send; // expect: code/unused-import
use B\Order; // ok
use B\{One, Two}; // ok: not looked at
use B\Shop; // ok: named in a comment
/** @param Shop $s */
function load(Order $o) { return $o; }
