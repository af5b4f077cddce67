#!/bin/bash
rates() { # expect: code/complex-function
    if [ "$a" -eq 0 ]; then
        work 0
    fi
    if [ "$a" -eq 1 ]; then
        work 1
    fi
    if [ "$a" -eq 2 ]; then
        work 2
    fi
    if [ "$a" -eq 3 ]; then
        work 3
    fi
    if [ "$a" -eq 4 ]; then
        work 4
    fi
    if [ "$a" -eq 5 ]; then
        work 5
    fi
    if [ "$a" -eq 6 ]; then
        work 6
    fi
    if [ "$a" -eq 7 ]; then
        work 7
    fi
    if [ "$a" -eq 8 ]; then
        work 8
    fi
    if [ "$a" -eq 9 ]; then
        work 9
    fi
}

routes() { # expect: code/complex-function
    if [ "$a" -eq 0 ]; then
        work 0
    fi
    if [ "$a" -eq 1 ]; then
        work 1
    fi
    if [ "$a" -eq 2 ]; then
        work 2
    fi
    if [ "$a" -eq 3 ]; then
        work 3
    fi
    if [ "$a" -eq 4 ]; then
        work 4
    fi
    if [ "$a" -eq 5 ]; then
        work 5
    fi
    if [ "$a" -eq 6 ]; then
        work 6
    fi
    if [ "$a" -eq 7 ]; then
        work 7
    fi
    if [ "$a" -eq 8 ]; then
        work 8
    fi
    if [ "$a" -eq 9 ]; then
        work 9
    fi
    if [ "$a" -eq 10 ]; then
        work 10
    fi
    if [ "$a" -eq 11 ]; then
        work 11
    fi
}

decides() { # expect: code/complex-function
    if [ "$a" -eq 0 ]; then
        work 0
    fi
    if [ "$a" -eq 1 ]; then
        work 1
    fi
    if [ "$a" -eq 2 ]; then
        work 2
    fi
    if [ "$a" -eq 3 ]; then
        work 3
    fi
    if [ "$a" -eq 4 ]; then
        work 4
    fi
    if [ "$a" -eq 5 ]; then
        work 5
    fi
    if [ "$a" -eq 6 ]; then
        work 6
    fi
    if [ "$a" -eq 7 ]; then
        work 7
    fi
    if [ "$a" -eq 8 ]; then
        work 8
    fi
    if [ "$a" -eq 9 ]; then
        work 9
    fi
    if [ "$a" -eq 10 ]; then
        work 10
    fi
    if [ "$a" -eq 11 ]; then
        work 11
    fi
    if [ "$a" -eq 12 ]; then
        work 12
    fi
    if [ "$a" -eq 13 ]; then
        work 13
    fi
    if [ "$a" -eq 14 ]; then
        work 14
    fi
    if [ "$a" -eq 15 ]; then
        work 15
    fi
    if [ "$a" -eq 16 ]; then
        work 16
    fi
    if [ "$a" -eq 17 ]; then
        work 17
    fi
    if [ "$a" -eq 18 ]; then
        work 18
    fi
    if [ "$a" -eq 19 ]; then
        work 19
    fi
    if [ "$a" -eq 20 ]; then
        work 20
    fi
}

small() { # ok
    if [ "$a" -eq 0 ]; then
        work 0
    fi
    if [ "$a" -eq 1 ]; then
        work 1
    fi
    if [ "$a" -eq 2 ]; then
        work 2
    fi
}

limit() { # ok
    if [ "$a" -eq 0 ]; then
        work 0
    fi
    if [ "$a" -eq 1 ]; then
        work 1
    fi
    if [ "$a" -eq 2 ]; then
        work 2
    fi
    if [ "$a" -eq 3 ]; then
        work 3
    fi
    if [ "$a" -eq 4 ]; then
        work 4
    fi
    if [ "$a" -eq 5 ]; then
        work 5
    fi
    if [ "$a" -eq 6 ]; then
        work 6
    fi
    if [ "$a" -eq 7 ]; then
        work 7
    fi
    if [ "$a" -eq 8 ]; then
        work 8
    fi
}

flat() { # ok
    work 0
    work 1
    work 2
    work 3
    work 4
    work 5
    work 6
    work 7
    work 8
    work 9
    work 10
    work 11
    work 12
    work 13
    work 14
    work 15
    work 16
    work 17
    work 18
    work 19
    work 20
    work 21
    work 22
    work 23
    work 24
    work 25
    work 26
    work 27
    work 28
    work 29
}
