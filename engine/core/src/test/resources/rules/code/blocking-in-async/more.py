import subprocess

async def convert(path):
    subprocess.run(["convert", path])  # expect: code/blocking-in-async
    await asyncio.create_subprocess_exec("convert", path)  # ok
