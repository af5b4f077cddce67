const express = require('express');
const vm = require('node:vm');

const app = express();
app.use(express.json({ limit: '20kb' }));

const METRICS = {
  average: (v) => v.reduce((a, b) => a + b, 0) / v.length,
  maximum: (v) => Math.max(...v),
};

app.post('/metrics', (req, res) => {
  const values = req.body.values.map(Number);
  const name = req.body.metric;
  const result = Object.hasOwn(METRICS, name) ? METRICS[name](values) : null;
  res.json({ result });
});

app.listen(5050);
