const sessionId = Math.random().toString(36); // expect: code/insecure-random
const colour = Math.random() * 255; // ok: no secret
const apiKey = crypto.randomBytes(16).toString('hex'); // ok
