const crypto = require('crypto');

const SESSIONS = new Map();
const TTL = 30 * 60 * 1000;

function sessionId() {
  let id = '';
  while (id.length < 32) {
    id += crypto.randomBytes(8).toString('hex');
  }
  return id.slice(0, 32);
}

function open(user) {
  const id = sessionId();
  SESSIONS.set(id, { user, expires: Date.now() + TTL });
  return id;
}

function find(id) {
  const session = SESSIONS.get(id);
  return session && session.expires > Date.now() ? session.user : null;
}

module.exports = { open, find };
