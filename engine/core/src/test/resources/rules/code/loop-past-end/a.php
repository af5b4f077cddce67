<?php
function sum($a, $b) {
    for ($i = 0; $i <= count($a); $i++) { work($a[$i]); } // expect: code/loop-past-end
    for ($i = 0; $i <= strlen($b); $i++) { work($b[$i]); } // expect: code/loop-past-end
    for ($j = 0; $j <= sizeof($a); $j++) { work($a[$j]); } // expect: code/loop-past-end
    for ($i = 0; $i < count($a); $i++) { work($a[$i]); } // ok
    for ($i = 0; $i <= count($a); $i++) { work($i); } // ok
    for ($i = 1; $i <= count($a); $i++) { work($a[$i - 1]); } // ok
}
