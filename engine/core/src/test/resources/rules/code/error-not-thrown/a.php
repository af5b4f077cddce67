<?php
function pay($a) {
    if ($a < 0) { new InvalidArgumentException('negative'); } // expect: code/error-not-thrown
    new RuntimeException('closed'); // expect: code/error-not-thrown
    new \LogicException('never'); // expect: code/error-not-thrown
    if ($a < 1) { throw new InvalidArgumentException('negative'); } // ok
    $e = new RuntimeException('kept'); // ok
    new Timer($a); // ok: no error
}
