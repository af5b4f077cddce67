async def f(x):
    asyncio.create_task(g(x))  # expect: python/dropped-task
    asyncio.ensure_future(g(x))  # expect: python/dropped-task
    loop.create_task(g(x), name="g")  # expect: python/dropped-task
    task = asyncio.create_task(g(x))  # ok
    async with asyncio.TaskGroup() as group:
        group.create_task(g(x))  # ok: the group keeps it
    await asyncio.create_task(g(x))  # ok
    return task
