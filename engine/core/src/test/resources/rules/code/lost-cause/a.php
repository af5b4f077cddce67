<?php
function f() {
    try { g(); } catch (IOException $e) { throw new StoreException('x'); } // expect: code/lost-cause
    try { g(); } catch (A | B $failure) { log_it('x'); throw new StoreException(); } // expect: code/lost-cause
    try { g(); } catch (Exception $ex) { if (h()) { throw new StoreException('y'); } } // expect: code/lost-cause
    try { g(); } catch (IOException $e) { throw new StoreException('x', 0, $e); } // ok
    try { g(); } catch (IOException) { throw new StoreException('x'); } // ok: not named
    try { g(); } catch (IOException $e) { throw $e; } // ok
}
