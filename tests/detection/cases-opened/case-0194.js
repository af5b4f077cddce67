const crypto = require('node:crypto');
const { redis } = require('./redis');

const LIFETIME = 60 * 60 * 8;

function randomPart() {
  return crypto.randomBytes(16).toString('hex');
}

class Sessions {
  async open(account) {
    const id = [randomPart(), randomPart()].join('');
    const record = { account, opened: Date.now(), csrf: crypto.randomUUID() };
    await redis.set(`session:${id}`, JSON.stringify(record), { EX: LIFETIME });
    return id;
  }

  async read(id) {
    const text = await redis.get(`session:${id}`);
    return text ? JSON.parse(text) : null;
  }
}

module.exports = { Sessions };
