<?php
function load() {
    try { return read(); } finally { return 0; } // expect: code/return-in-finally
}
function walk($list) {
    foreach ($list as $a) {
        try { read(); } finally { continue; } // expect: code/return-in-finally
    }
    while (true) {
        try { read(); } finally { break; } // expect: code/return-in-finally
    }
    try { read(); } finally { close(); } // ok
    try { read(); } finally { foreach ($list as $a) { break; } } // ok: leaves the loop only
    try { read(); } finally { each(function () { return 1; }); } // ok: leaves the closure only
}
