from enum import Enum


class State(Enum):
    OPEN = "open"
    CLOSED = "closed"


class Ticket:
    def __init__(self, number, state):
        self.number = number
        self.state = state


def parse(row):
    number, text = row.split(",")
    return Ticket(int(number), text.strip())


def open_numbers(rows):
    tickets = [parse(row) for row in rows]
    return [ticket.number for ticket in tickets if ticket.state is State.OPEN.value]


def main(lines):
    for number in open_numbers(lines):
        print(number)
