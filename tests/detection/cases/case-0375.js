const express = require('express');

const app = express();
app.use(express.json());

const SLUG = /^([a-z0-9]+-?)+$/;
const known = new Map();

app.put('/pages/:slug', (req, res) => {
  const slug = req.body.slug;
  if (typeof slug !== 'string' || !SLUG.test(slug)) {
    res.status(422).json({ error: 'slug' });
    return;
  }
  known.set(slug, req.body.text);
  res.sendStatus(204);
});

app.listen(9000);
