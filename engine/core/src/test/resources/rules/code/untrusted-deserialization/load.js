const serialize = require('node-serialize');
const v8 = require('v8');
app.post('/l', (req, res) => {
    const text = Buffer.from(req.body.state, 'base64').toString();
    serialize.unserialize(text); // expect: code/untrusted-deserialization
    v8.deserialize(Buffer.from(req.body.state)); // expect: code/untrusted-deserialization
    serialize.unserialize('{}'); // ok: a constant
    const n = Number(req.body.n);
    v8.deserialize(n); // ok: a number
});
