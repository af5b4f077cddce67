const express = require('express');
const { pool } = require('./database');

const router = express.Router();

async function spend(account, points) {
  const { rows } = await pool.query('SELECT points FROM wallet WHERE account = $1', [account]);
  if (rows.length === 0 || rows[0].points < points) {
    return false;
  }
  await pool.query('UPDATE wallet SET points = $1 WHERE account = $2', [rows[0].points - points, account]);
  return true;
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
