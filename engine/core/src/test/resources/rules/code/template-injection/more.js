const pug = require('pug');
const _ = require('lodash');
app.post('/t', (req, res) => {
    pug.compile('p ' + req.body.text); // expect: code/template-injection
    _.template(`<b>${req.body.text}</b>`); // expect: code/template-injection
    pug.compile('p= text'); // ok: a constant
    _.template('<b><%- text %></b>')({ text: req.body.text }); // ok: a variable
});
