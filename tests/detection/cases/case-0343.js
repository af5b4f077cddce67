const https = require('https');
const fetch = require('node-fetch');

const agent = new https.Agent({ keepAlive: true, maxSockets: 20, rejectUnauthorized: false });

async function stock(sku) {
  const response = await fetch(`https://erp.internal.example/stock/${encodeURIComponent(sku)}`, { agent });
  if (!response.ok) {
    throw new Error(`erp answered ${response.status}`);
  }
  const body = await response.json();
  return body.amount;
}

module.exports = { stock };
