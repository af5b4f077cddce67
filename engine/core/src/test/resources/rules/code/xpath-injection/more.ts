import xpath from 'xpath';

app.post('/orders', (req, res) => {
    const path = "//order[@customer='" + req.body.customer + "']";
    res.json(xpath.select1(path, document));  // expect: code/xpath-injection
});
app.get('/users/:name', (req, res) => {
    res.json(document.evaluate(`//user[name='${req.params.name}']`, document, null, 0, null));  // expect: code/xpath-injection
    res.json(xpath.select1('//order[' + parseInt(req.params.place, 10) + ']', document));  // ok: a number
});
