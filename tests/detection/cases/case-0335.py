from dataclasses import dataclass


@dataclass
class Line:
    sku: str
    amount: int


class Basket:
    def __init__(self, customer, lines=[]):
        self.customer = customer
        self.lines = lines

    def add(self, sku, amount=1):
        for line in self.lines:
            if line.sku == sku:
                line.amount += amount
                return
        self.lines.append(Line(sku, amount))

    def total(self, prices):
        return sum(prices[line.sku] * line.amount for line in self.lines)
