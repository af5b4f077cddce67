<?php
function f() {
    try {
        g();
    } finally {
        throw new Exception('x'); // expect: code/throw-in-finally
    }
}
function h() {
    try {
        g();
    } finally {
        if ($open) {
            throw new Exception('open'); // expect: code/throw-in-finally
        }
        foreach ($xs as $x) {
            throw $x; // expect: code/throw-in-finally
        }
    }
}
function i() {
    try {
        g();
    } catch (Exception $e) {
        throw $e; // ok
    } finally {
        later(function () { throw new Exception('x'); }); // ok: not now
    }
    throw new Exception('y'); // ok
}
