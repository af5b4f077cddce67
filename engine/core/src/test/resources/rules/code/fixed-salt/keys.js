const crypto = require('crypto');
exports.fixed = (word) => crypto.scryptSync(word, 'pepper01', 32); // expect: code/fixed-salt
exports.drawn = (word) => crypto.scryptSync(word, crypto.randomBytes(16), 32); // ok: drawn
exports.stored = (word, salt) => crypto.pbkdf2Sync(word, salt, 600000, 32, 'sha256'); // ok: comes with the hash
