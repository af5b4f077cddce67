import asyncio

from time import sleep
def test_moves(stock):
    stock.move_later(3)
    sleep(2)  # expect: code/sleep-in-test
    assert stock.pieces == 3

async def test_loads(stock):
    asyncio.create_task(stock.load())
    await asyncio.sleep(0.5)  # expect: code/sleep-in-test
    assert stock.loaded

def test_waits(stock):
    stock.loaded_event.wait(timeout=2)  # ok: waits for the thing itself
    assert stock.loaded
