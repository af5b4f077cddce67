<?php
function f($xs) {
    foreach ($xs as &$x) { // expect: php/reference-after-loop
        $x++;
    }
    return $xs;
}
function g($xs) {
    foreach ($xs as $k => &$v) { // expect: php/reference-after-loop
        $v = $k;
    }
    return $xs;
}
class A {
    public function h(array $rows) {
        foreach ($rows as &$row) { // expect: php/reference-after-loop
            $row['x'] = 1;
        }
        return $rows;
    }
}
function i($xs) {
    foreach ($xs as &$x) { // ok
        $x++;
    }
    unset($x);
    return $xs;
}
function j($xs) {
    foreach ($xs as $x) { // ok
        echo $x;
    }
    foreach ($xs as $k => $v) { // ok
        echo $k, $v;
    }
}
