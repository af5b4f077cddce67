a = { 'x' => 1, 'x' => 2 } # expect: code/duplicate-key
b = { x: 1, y: 2, x: 3 } # expect: code/duplicate-key
c = {
  'x' => 1,
  'x' => 2 # expect: code/duplicate-key
}
d = { 'x' => 1, 'y' => 1 } # ok
e = ['x', 'x'] # ok
f = { x => 1, x => 2 } # ok: no literal
