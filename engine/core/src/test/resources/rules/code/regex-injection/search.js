app.get('/s', (req, res) => {
    const re = new RegExp(req.query.q); // expect: code/regex-injection
    const ok = new RegExp(escapeRegExp(req.query.q)); // ok: escaped
});
