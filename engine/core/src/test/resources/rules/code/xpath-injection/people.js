const xpath = require('xpath');
app.get('/people', (req, res) => {
  xpath.select(`//person[@id='${req.query.id}']`, document); // expect: code/xpath-injection
  xpath.select('//person[1]', document); // ok: a constant
  xpath.select(`//person[${Number(req.query.id)}]`, document); // ok: a number
});
