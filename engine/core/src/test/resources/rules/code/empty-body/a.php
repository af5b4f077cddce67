<?php
if ($n < 0); { // expect: code/empty-body
    g();
}
while ($n-- > 0); { // expect: code/empty-body
    g();
}
if ($n == 3); // expect: code/empty-body
g();
while (next_one()); // ok: all is done in the condition
for (; $n > 0; $n--); // ok
if ($n > 3) g(); // ok
