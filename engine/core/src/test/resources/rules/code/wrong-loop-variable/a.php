<?php
function sum($rows, $cols) {
    for ($i = 0; $i < $rows; $i++) {
        for ($j = 0; $j < $cols; $i++) { work($i, $j); } // expect: code/wrong-loop-variable
    }
    for ($a = 9; $a > 0; $a--) {
        for ($b = 9; $b > 0; $a--) { work($a, $b); } // expect: code/wrong-loop-variable
        for ($c = 0; $c < $cols; $a++) { work($a, $c); } // expect: code/wrong-loop-variable
        for ($d = 0; $d < $cols; $d++) { work($a, $d); } // ok
    }
    for ($i = 0; $i < $rows; $i++) { // ok
        for ($j = 0; $j < $cols; $j++) { work($i, $j); } // ok
    }
}
