def drain(queue):
    while queue:  # expect: code/loop-runs-once
        queue.pop().run()
        break

def wait(job):
    while not job.done:  # expect: code/loop-runs-once
        job.step()
        if job.failed:
            raise RuntimeError(job)
        return job

def first(rows):
    for row in rows:  # ok: takes the first
        return row
    while True:  # ok: an endless loop as a block
        rows = load()
        break
