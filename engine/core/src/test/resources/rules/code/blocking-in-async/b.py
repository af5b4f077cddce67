import time, requests, asyncio

async def f(url):
    time.sleep(1)  # expect: code/blocking-in-async
    requests.get(url, timeout=3)  # expect: code/blocking-in-async
    await asyncio.sleep(1)  # ok
    await asyncio.to_thread(lambda: requests.get(url, timeout=3))  # ok: another thread

def g():
    time.sleep(1)  # ok: not async
