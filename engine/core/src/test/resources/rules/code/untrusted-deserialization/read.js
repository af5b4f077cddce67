const serialize = require('node-serialize');
app.get('/r', (req, res) => {
    serialize.unserialize(req.cookies.profile); // expect: code/untrusted-deserialization
    JSON.parse(req.cookies.profile); // ok: data only
});
