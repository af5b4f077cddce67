app.get('/proxy', async (req, res) => {
    await fetch(req.query.url); // expect: code/server-side-request-forgery
    await axios.get(`http://${req.params.host}/status`); // expect: code/server-side-request-forgery
    await fetch(`https://api.example.org/users/${req.params.id}`); // ok: the host is fixed
    await fetch('/api', { method: 'POST', body: req.body }); // ok: only the body
});
