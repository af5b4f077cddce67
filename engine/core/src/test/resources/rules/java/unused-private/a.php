<?php
class A {
    private function old() { work(); } // expect: java/unused-private
    private function older($a) { return $a; } // expect: java/unused-private
    private static function oldest() { work(); } // expect: java/unused-private
    private function used() { work(); } // ok
    public function open() { $this->used(); } // ok
    private function called() { call([$this, 'called']); } // ok: by its name in a text
    private function __clone() { } // ok
}
