class Scheduler {
  constructor(clock) {
    this.clock = clock;
    this.paused = false;
    this.jobs = [];
  }

  add(name, every, run) {
    this.jobs.push({ name, every, run, last: 0 });
  }

  tick() {
    this.paused = this.clock.maintenance();
    if (this.paused) {
      return 0;
    }
    const now = this.clock.now();
    let started = 0;
    for (const job of this.jobs) {
      if (now - job.last >= job.every) {
        job.last = now;
        job.run();
        started += 1;
      }
    }
    return started;
  }
}

module.exports = { Scheduler };
