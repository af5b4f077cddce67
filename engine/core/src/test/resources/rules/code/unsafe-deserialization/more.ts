import serialize from 'node-serialize';

app.get('/cart', (req, res) => {
    res.json(serialize.unserialize(req.cookies.cart));  // expect: code/unsafe-deserialization
});
app.post('/cart', (req, res) => {
    const text = Buffer.from(req.body.cart, 'base64').toString();
    const cart = serialize.unserialize(text);  // expect: code/unsafe-deserialization
    res.json(JSON.parse(text));  // ok: data
    res.json(serialize.serialize(cart));  // ok: writes
});
