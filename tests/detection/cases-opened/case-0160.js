const express = require('express');
const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10 });
const router = express.Router();

class BookingQuery {
  constructor() {
    this.conditions = ['cancelled = 0'];
    this.values = [];
  }

  room(number) {
    this.conditions.push('room = ?');
    this.values.push(Number(number));
    return this;
  }

  guest(name) {
    this.conditions.push('guest LIKE ?');
    this.values.push(`${name}%`);
    return this;
  }

  run() {
    const sql = `SELECT id, guest, room FROM booking WHERE ${this.conditions.join(' AND ')}`;
    return pool.query(sql, this.values);
  }
}

router.get('/bookings', async (req, res, next) => {
  try {
    const query = new BookingQuery();
    if (req.query.room) query.room(req.query.room);
    if (req.query.guest) query.guest(req.query.guest);
    const [rows] = await query.run();
    res.json(rows);
  } catch (error) {
    next(error);
  }
});

module.exports = router;
