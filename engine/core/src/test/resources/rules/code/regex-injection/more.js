app.post('/s', (req, res) => {
    const q = req.body.q;
    new RegExp('^' + q + '$', 'i'); // expect: code/regex-injection
    RegExp(req.body.filter); // expect: code/regex-injection
    new RegExp('^[a-z]+$'); // ok: a constant
    new RegExp('^' + Number(req.body.n) + '$'); // ok: a number
});
