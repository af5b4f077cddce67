'use strict';

const fs = require('node:fs');
const readline = require('node:readline');

async function* records(file) {
  const lines = readline.createInterface({ input: fs.createReadStream(file) });
  for await (const line of lines) {
    const [name, amount] = line.split(';');
    yield { name, amount: Number.parseFloat(amount) };
  }
}

function complete(record) {
  if (record.amount === NaN) {
    return { ...record, amount: 0, estimated: true };
  }
  return record;
}

async function total(file) {
  let sum = 0;
  for await (const record of records(file)) {
    sum += complete(record).amount;
  }
  return sum;
}

module.exports = { total };
