const express = require('express');
const escapeHtml = require('escape-html');

const app = express();
const titles = { en: 'Not found', de: 'Nicht gefunden' };

function render(title, path) {
  return `<!doctype html><title>${title}</title><h1>${title}</h1><code>${path}</code>`;
}

app.get('/status', (req, res) => res.json({ up: true }));

app.use((req, res) => {
  const title = titles[req.acceptsLanguages('en', 'de') || 'en'];
  const wanted = decodeURIComponent(req.originalUrl);
  res.status(404).send(render(title, wanted));
});

app.listen(process.env.PORT);
