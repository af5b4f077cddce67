const COLUMNS = ['name', 'built', 'last_service'];

function direction(order) {
  const [column, suffix] = String(order).split(':');
  if (suffix === 'desc') {
    return `${column} DESC`;
  }
  return COLUMNS.includes(column) ? column : COLUMNS[0];
}

module.exports = { direction };
