#!/bin/bash
rates() {
    # expect below: code/unexplained-suppression
    # codeguardian:ignore
    work 1
    # expect below: code/unexplained-suppression
    # codeguardian:ignore code/long-function
    work 2
    # expect below: code/unexplained-suppression
    # codeguardian:ignore code/many-parameters --
    work 3
}

named() {
    # codeguardian:ignore code/long-function -- generated from the table # ok
    # codeguardian:ignore code/god-class -- split is planned, BILL-9 # ok
    # codeguardian is what reviews this # ok
    work 1
}
