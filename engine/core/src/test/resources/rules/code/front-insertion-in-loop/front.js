for (const y of ys) {
    xs.unshift(y); // expect: code/front-insertion-in-loop
    xs.push(y); // ok: at the end
}
xs.unshift(1); // ok: once
while (queue.length) { use(queue.shift()); } // ok: a queue
