const express = require('express');

const router = express.Router();
const part = '([a-z0-9]+[._]?)+';
const HANDLE = new RegExp(`^@${part}$`);

function isHandle(text) {
  return HANDLE.test(text);
}

router.get('/people/:handle', (req, res) => {
  const { handle } = req.params;
  if (!isHandle(handle)) {
    res.status(400).json({ error: 'handle' });
    return;
  }
  res.json({ handle: handle.slice(1) });
});

module.exports = router;
