const express = require('express');
const { load, store } = require('./preferences');

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (isObject(source[key]) && isObject(target[key])) {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

const router = express.Router();

router.patch('/preferences', express.json(), async (req, res) => {
  const current = await load(req.session.account);
  const updated = merge(current, req.body);
  await store(req.session.account, updated);
  res.json(updated);
});

module.exports = router;
