import crypto from 'node:crypto';

const SALT = 'pepper01';
function derive(word: string) {
    return crypto.pbkdf2Sync(word, SALT, 600000, 32, 'sha256');  // expect: code/fixed-salt
}

function later(word: string, done: Done) {
    crypto.scrypt(word, 'pepper02', 32, done);  // expect: code/fixed-salt
}

function deriveAgain(word: string, user: User) {
    return crypto.scryptSync(word, user.salt, 32);  // ok: comes with the hash
}
