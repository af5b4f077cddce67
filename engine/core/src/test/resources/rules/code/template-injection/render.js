const ejs = require('ejs');
app.get('/t', (req, res) => {
    ejs.render(req.query.template, {}); // expect: code/template-injection
    ejs.render('<%= name %>', { name: req.query.name }); // ok: a variable
});
