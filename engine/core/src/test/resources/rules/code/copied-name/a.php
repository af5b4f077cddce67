<?php
function copy1($to, $from) {
    $to->name = $from->name;
    $to->street = $from->street;
    $to->city = $from->street; // expect: code/copied-name
    $to->zip = $from->zip;
}
function copy2($to, $from) {
    $to->id = $from->id;
    $to->total = $from->id; // expect: code/copied-name
    $to->tax = $from->tax;
    $to->due = $from->due;
}
function copy3($to, $from) {
    $to->a = $from->a;
    $to->b = $from->a; // expect: code/copied-name
    $to->c = $from->c;
}
function copy4($to, $from) {
    $to->name = $from->name; // ok
    $to->street = $from->street; // ok
    $to->city = $from->town; // ok
    $to->zip = $from->zip;
}
