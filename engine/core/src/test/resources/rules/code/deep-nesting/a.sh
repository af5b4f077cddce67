#!/bin/bash
five() { # expect: code/deep-nesting
    if [ "$a" -eq 1 ]; then
        if [ "$a" -eq 2 ]; then
            if [ "$a" -eq 3 ]; then
                if [ "$a" -eq 4 ]; then
                    if [ "$a" -eq 5 ]; then
                        work 1
                    fi
                fi
            fi
        fi
    fi
}

six() { # expect: code/deep-nesting
    if [ "$a" -eq 1 ]; then
        if [ "$a" -eq 2 ]; then
            if [ "$a" -eq 3 ]; then
                if [ "$a" -eq 4 ]; then
                    if [ "$a" -eq 5 ]; then
                        if [ "$a" -eq 6 ]; then
                            work 1
                        fi
                    fi
                fi
            fi
        fi
    fi
}

seven() { # expect: code/deep-nesting
    if [ "$a" -eq 1 ]; then
        if [ "$a" -eq 2 ]; then
            if [ "$a" -eq 3 ]; then
                if [ "$a" -eq 4 ]; then
                    if [ "$a" -eq 5 ]; then
                        if [ "$a" -eq 6 ]; then
                            if [ "$a" -eq 7 ]; then
                                work 1
                            fi
                        fi
                    fi
                fi
            fi
        fi
    fi
}

four() { # ok
    if [ "$a" -eq 1 ]; then
        if [ "$a" -eq 2 ]; then
            if [ "$a" -eq 3 ]; then
                if [ "$a" -eq 4 ]; then
                    work 1
                fi
            fi
        fi
    fi
}

one() { # ok
    if [ "$a" -eq 1 ]; then
        work 1
    fi
}

beside() { # ok
    if [ "$a" -eq 1 ]; then
        if [ "$a" -eq 2 ]; then
            work 1
        fi
    fi
    if [ "$a" -eq 1 ]; then
        if [ "$a" -eq 2 ]; then
            if [ "$a" -eq 3 ]; then
                work 1
            fi
        fi
    fi
}
