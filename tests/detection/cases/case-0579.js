const crypto = require('node:crypto');

class Sealer {
  constructor(key) {
    this.key = key;
  }

  seal(text) {
    const iv = Buffer.alloc(16, 0);
    const cipher = crypto.createCipheriv('des-ede3-cbc', this.key.subarray(0, 24), iv.subarray(0, 8));
    return Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
  }
}

module.exports = { Sealer };
