const jwt = require('jsonwebtoken');

const PUBLIC_KEY = process.env.JWT_PUBLIC_KEY;

function bearer(req) {
  const header = req.get('authorization') || '';
  return header.startsWith('Bearer ') ? header.slice(7) : null;
}

module.exports = function authenticate(req, res, next) {
  const token = bearer(req);
  if (!token) {
    res.sendStatus(401);
    return;
  }
  try {
    req.claims = jwt.verify(token, PUBLIC_KEY, { algorithms: ['RS256'] });
    if (!req.claims || req.claims.exp * 1000 < Date.now()) {
      throw new Error('expired');
    }
    next();
  } catch {
    res.sendStatus(401);
  }
};
