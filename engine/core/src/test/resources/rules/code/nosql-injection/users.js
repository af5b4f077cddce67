app.post('/login', async (req, res) => {
    await users.findOne({ name: req.body.name, password: req.body.password }); // expect: code/nosql-injection
    await db.collection('users').find(req.body); // expect: code/nosql-injection
    await User.deleteMany({ owner: req.query.owner }); // expect: code/nosql-injection
    await users.findOne({ name: String(req.body.name) }); // ok: a text
    await users.findOne({ id: Number(req.body.id) }); // ok: a number
    if (typeof req.body.name === 'string') await users.findOne({ name: req.body.name }); // ok: checked
});
