<?php
function f1() {
    User::create($request->all());  // expect: code/mass-assignment
}

function f2() {
    $this->guarded = [];  // expect: code/mass-assignment
}

function f3() {
    User::create($request->only(['name']));  // ok
}

function f4() {
    $this->guarded = ['role'];  // ok
}
