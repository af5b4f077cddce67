const http = require('node:http');
const { handle } = require('./api');

const ORIGINS = ['https://app.acme.example', 'https://admin.acme.example'];

function allow(req, res) {
  const origin = req.headers.origin;
  if (!origin) return;
  const granted = ORIGINS.find((known) => origin.startsWith(known)) ? origin : null;
  if (granted) {
    res.setHeader('Access-Control-Allow-Origin', granted);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Vary', 'Origin');
  }
}

http
  .createServer((req, res) => {
    allow(req, res);
    if (req.method === 'OPTIONS') {
      res.writeHead(204, { 'Access-Control-Allow-Methods': 'GET, POST' }).end();
      return;
    }
    handle(req, res);
  })
  .listen(Number(process.env.PORT ?? 8080));
