<?php
for ($i = 0; $i < $n; $i--) { g($i); } // expect: code/loop-wrong-way
for ($i = $n; $i >= 0; $i++) { g($i); } // expect: code/loop-wrong-way
for ($i = $n; $i > 0; $i += 2) { g($i); } // expect: code/loop-wrong-way
for ($i = 0; $i < $n; $i++) { g($i); } // ok
for ($i = $n; $i > 0; $i--) { g($i); } // ok
for ($i = 0; $i < $n; $i += $step) { g($i); } // ok
