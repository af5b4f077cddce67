app.post('/preview', async (req, res) => {
    const target = new URL(req.body.address);
    http.get(target, (page) => page.pipe(res));  // expect: code/server-side-request-forgery
});
app.get('/rates', async (req, res) => {
    const currency = encodeURIComponent(req.query.currency as string);
    res.json(await axios.get('https://rates.example.org/' + currency));  // ok: the host is fixed
});
