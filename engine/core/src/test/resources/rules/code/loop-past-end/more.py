def total(prices):
    total = 0
    for i in range(len(prices) + 1):  # expect: code/loop-past-end
        total += prices[i].amount
    return total

def pairs(prices, other):
    for i in range(len(prices) + 1):  # expect: code/loop-past-end
        use(other, prices[i])

def shifted(prices):
    for i in range(1, len(prices) + 1):  # ok: shifted
        use(prices[i - 1])
