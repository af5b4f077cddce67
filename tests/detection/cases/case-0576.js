const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ max: 10, idleTimeoutMillis: 30000 });
const router = express.Router();

function buildQuery(filter) {
  const parts = ['SELECT id, title, price FROM listing'];
  const where = [];
  if (filter.city) {
    where.push(`city = '${filter.city}'`);
  }
  if (filter.max) {
    where.push(`price <= ${Number(filter.max)}`);
  }
  if (where.length > 0) {
    parts.push('WHERE ' + where.join(' AND '));
  }
  parts.push('ORDER BY price LIMIT 100');
  return parts.join(' ');
}

router.get('/listings', async (req, res, next) => {
  try {
    const sql = buildQuery({ city: req.query.city, max: req.query.max });
    const { rows } = await pool.query(sql);
    res.json(rows);
  } catch (err) {
    next(err);
  }
});

module.exports = router;
