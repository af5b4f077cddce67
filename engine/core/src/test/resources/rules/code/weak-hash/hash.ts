const a = crypto.createHash('md5').update(b).digest(); // expect: code/weak-hash
const c = crypto.createHash('sha512').update(b).digest(); // ok
const d = crypto.createHmac('sha1', key); // ok: HMAC does not rest on collisions
