const COLUMNS = ['name', 'built', 'last_service'];

function direction(order) {
  const [wanted, suffix] = String(order).split(':');
  const column = COLUMNS.includes(wanted) ? wanted : COLUMNS[0];
  if (suffix === 'desc') {
    return `${column} DESC`;
  }
  return column;
}

module.exports = { direction };
