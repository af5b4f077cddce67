const LEVELS = { low: 1, medium: 2, high: 3 };

function summarize(values) {
  let missing = 0;
  let total = 0;
  for (const value of values) {
    if (Number.isNaN(value)) {
      missing += 1;
    } else {
      total += value;
    }
  }
  return { missing, average: total / (values.length - missing) };
}

function level(name) {
  return LEVELS[name] ?? LEVELS.low;
}

module.exports = { summarize, level };
