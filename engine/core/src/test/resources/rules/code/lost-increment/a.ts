let n = 0;
n = n++; // expect: code/lost-increment
n++; // ok
