const axios = require('axios');
const express = require('express');

const app = express();
const HOSTS = new Set(['images.acme.example', 'static.acme.example']);

function parse(value) {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

app.get('/proxy', async (req, res) => {
  const url = parse(req.query.url);
  if (url === null || url.protocol !== 'https:') {
    res.sendStatus(400);
    return;
  }
  const upstream = await axios.get(url.href, { responseType: 'stream', timeout: 4000 });
  res.type(upstream.headers['content-type']);
  upstream.data.pipe(res);
});

app.listen(7000);
