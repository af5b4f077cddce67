const { pool } = require('./pool');
const { direction } = require('./order');

class MachineStore {
  async list(options) {
    const sql = `SELECT id, name FROM machine WHERE hall = $1 ORDER BY ${direction(options.order)}`;
    const { rows } = await pool.query(sql, [options.hall]);
    return rows;
  }
}

module.exports = { MachineStore };
