async function f(urls) {
    for (const url of urls) {
        await fetch(url); // expect: code/request-in-loop
    }
    await Promise.all(urls.map(url => fetch(url))); // ok: at once
    for (const p of pages) await next(p); // ok: not known to be a request
}
