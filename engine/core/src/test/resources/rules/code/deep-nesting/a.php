<?php
function five($a) { // expect: code/deep-nesting
    if ($a == 1) {
        if ($a == 2) {
            if ($a == 3) {
                if ($a == 4) {
                    if ($a == 5) {
                        work(1);
                    }
                }
            }
        }
    }
    return 0;
}

function six($a) { // expect: code/deep-nesting
    if ($a == 1) {
        if ($a == 2) {
            if ($a == 3) {
                if ($a == 4) {
                    if ($a == 5) {
                        if ($a == 6) {
                            work(1);
                        }
                    }
                }
            }
        }
    }
    return 0;
}

function seven($a) { // expect: code/deep-nesting
    if ($a == 1) {
        if ($a == 2) {
            if ($a == 3) {
                if ($a == 4) {
                    if ($a == 5) {
                        if ($a == 6) {
                            if ($a == 7) {
                                work(1);
                            }
                        }
                    }
                }
            }
        }
    }
    return 0;
}

function four($a) { // ok
    if ($a == 1) {
        if ($a == 2) {
            if ($a == 3) {
                if ($a == 4) {
                    work(1);
                }
            }
        }
    }
    return 0;
}

function one($a) { // ok
    if ($a == 1) {
        work(1);
    }
    return 0;
}

function beside($a) { // ok
    if ($a == 1) {
        if ($a == 2) {
            work(1);
        }
    }
    if ($a == 1) {
        if ($a == 2) {
            if ($a == 3) {
                work(1);
            }
        }
    }
    return 0;
}
