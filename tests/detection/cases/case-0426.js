function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      continue;
    }
    if (isObject(source[key])) {
      if (!isObject(target[key])) {
        target[key] = {};
      }
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

module.exports = function settingsRoute(app, store) {
  app.patch('/settings', (req, res) => {
    const current = store.load(req.user.id);
    store.save(req.user.id, merge(current, JSON.parse(req.body)));
    res.sendStatus(204);
  });
};
