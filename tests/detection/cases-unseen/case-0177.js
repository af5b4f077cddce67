const express = require('express');
const { pool } = require('./database');

const router = express.Router();

async function spend(account, points) {
  const spent = 'UPDATE wallet SET points = points - $1 WHERE account = $2 AND points >= $1';
  const { rowCount } = await pool.query(spent, [points, account]);
  return rowCount === 1;
}

router.post('/rewards/:points', async (req, res) => {
  const points = Number.parseInt(req.params.points, 10);
  if (!(points > 0)) {
    res.status(400).end();
    return;
  }
  const done = await spend(req.session.account, points);
  res.status(done ? 204 : 409).end();
});

module.exports = router;
