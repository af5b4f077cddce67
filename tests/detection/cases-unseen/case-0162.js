const express = require('express');

const router = express.Router();
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeText(value) {
  return String(value).replace(/[&<>]/g, (character) => ENTITIES[character]);
}

function field(name, value) {
  return `<label>${name} <input name="${name}" value="${escapeText(value)}"></label>`;
}

router.get('/search', (req, res) => {
  const term = req.query.q ?? '';
  const city = req.query.city ?? '';
  const form = [field('q', term), field('city', city)].join('\n');
  res.send(`<!doctype html><form action="/search">${form}<button>Search</button></form>`);
});

module.exports = router;
