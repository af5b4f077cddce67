import vm from 'node:vm';

app.post('/price', (req, res) => {
    const formula = req.body.formula;
    res.json(vm.runInNewContext(formula, { amount: 1 }));  // expect: code/code-injection
});
