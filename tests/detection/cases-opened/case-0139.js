const express = require('express');
const { rows } = require('./store');

const router = express.Router();
const COMPARE = {
  above: (limit) => (row) => row.amount > limit,
  below: (limit) => (row) => row.amount < limit,
};

function predicate(rule) {
  const [name, limit] = rule.split(' ');
  if (Object.hasOwn(COMPARE, name)) {
    return COMPARE[name](Number(limit));
  }
  return () => false;
}

router.post('/reports', express.json(), async (req, res) => {
  const matches = predicate(String(req.body.rule));
  const all = await rows(req.session.tenant);
  res.json(all.filter(matches).slice(0, 500));
});

module.exports = router;
