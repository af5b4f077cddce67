xs.forEach(async x => { await save(x); }); // expect: js/async-callback
const kept = xs.filter(async x => await valid(x)); // expect: js/async-callback
new Promise(async (resolve) => { resolve(await load()); }); // expect: js/async-callback
await Promise.all(xs.map(async x => save(x))); // ok
xs.forEach(x => log(x)); // ok
for (const x of xs) { await save(x); } // ok
new Promise(resolve => setTimeout(resolve, 1)); // ok
