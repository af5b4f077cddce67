const crypto = require('node:crypto');

const SUITES = {
  legacy: { name: 'aes-256-ecb', iv: 0 },
  current: { name: 'aes-256-gcm', iv: 12 },
};

class Sealer {
  constructor(key, suite = SUITES.current) {
    this.key = key;
    this.suite = suite;
  }

  seal(text) {
    const iv = this.suite.iv ? crypto.randomBytes(this.suite.iv) : null;
    const cipher = crypto.createCipheriv(this.suite.name, this.key, iv);
    const parts = [cipher.update(text, 'utf8'), cipher.final()];
    if (this.suite.iv) {
      parts.unshift(iv);
      parts.push(cipher.getAuthTag());
    }
    return Buffer.concat(parts).toString('base64');
  }
}

module.exports = { Sealer };
