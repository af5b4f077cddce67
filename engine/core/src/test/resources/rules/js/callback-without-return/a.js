const a = xs.map((x) => { x.name; }); // expect: js/callback-without-return
const b = xs.filter(function (x) { x > 3; }); // expect: js/callback-without-return
const c = xs.reduce((sum, x) => { sum += x; }, 0); // expect: js/callback-without-return
const d = xs.map((x) => x.name); // ok
const e = xs.map((x) => { return x.name; }); // ok
const f = xs.map((x) => ({ name: x })); // ok
xs.map((x) => { log(x); }); // ok: the result is not used
const g = xs.find(() => { throw new Error("x"); }); // ok
const h = xs.map(() => {}); // ok: a stub
await Promise.all(jobs.map(async (job) => { await job.stop(); })); // ok: the promises are waited for, not their values
await Promise.allSettled(Array.from(jobs).map(async ({ timer }) => { clearInterval(timer); })); // ok
const i = jobs.filter(async (job) => { await job.stop(); }); // expect: js/callback-without-return
