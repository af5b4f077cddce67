const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 5 });

async function findInvoices(customer, options) {
  const limit = Math.min(options.limit, 200);
  const [rows] = await pool.query(
    'SELECT number, total FROM invoice WHERE customer = "' + customer + '" LIMIT ' + limit,
  );
  return rows;
}

module.exports = { findInvoices };
