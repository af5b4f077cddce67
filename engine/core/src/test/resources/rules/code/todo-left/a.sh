#!/bin/bash
rates() {
    # TODO tax of other countries expect: code/todo-left
    work 1
    # FIXME rounds down expect: code/todo-left
    work 2
    # HACK until the next release expect: code/todo-left
    work 3
}

named() {
    # TODO(#123) tax: # ok
    # FIXME BILL-7 rounds down # ok
    # the todo list is empty # ok
    work 1
}
