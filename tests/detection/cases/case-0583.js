const fs = require('fs');
const path = require('path');
const express = require('express');

const router = express.Router();
const ROOT = path.resolve('/srv/manuals');

router.get('/manuals', (req, res) => {
  const name = String(req.query.name || 'index.html');
  const file = path.join(ROOT, name);
  if (path.extname(file) !== '.html') {
    res.sendStatus(404);
    return;
  }
  fs.readFile(file, 'utf8', (err, text) => {
    if (err) {
      res.sendStatus(404);
      return;
    }
    res.type('html').send(text);
  });
});

module.exports = router;
