<?php
function f1() {
    exec('ssh -o StrictHostKeyChecking=no deploy@example.org uptime');  // expect: code/host-key-not-checked
}

function f2() {
    $options = ['StrictHostKeyChecking' => 'no'];  // expect: code/host-key-not-checked
}

function f3() {
    shell_exec("scp -o StrictHostKeyChecking=no x example.org:");  // expect: code/host-key-not-checked
}

function f4() {
    exec('ssh deploy@example.org uptime');  // ok
}

function f5() {
    $options = ['StrictHostKeyChecking' => 'yes'];  // ok
}

function f6() {
    $options = ['Compression' => 'no'];  // ok
}
