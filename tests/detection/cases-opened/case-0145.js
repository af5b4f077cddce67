const express = require('express');
const { randomUUID } = require('node:crypto');

const app = express();

function describe(error, number) {
  return { number, message: error.message, stack: error.stack };
}

app.use('/api', require('./api'));

app.use((error, req, res, next) => {
  const number = randomUUID();
  console.error(number, error);
  if (res.headersSent) {
    next(error);
    return;
  }
  res.status(error.status ?? 500).json(describe(error, number));
});

module.exports = app;
