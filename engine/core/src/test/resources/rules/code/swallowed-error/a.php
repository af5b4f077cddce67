<?php
function load() {
    // expect below: code/swallowed-error
    try { read(); } catch (Exception $e) { }
    // expect below: code/swallowed-error
    try { read(); } catch (\Throwable $t) { }
    try {
        read();
    // expect below: code/swallowed-error
    } catch (PDOException $e) {
    }
    try { read(); } catch (Exception $e) { log_error($e); } // ok
    try { read(); } catch (Exception $ignored) { } // ok: the name says so
    try { read(); } catch (Exception $e) { /* the cache is optional */ } // ok
}
