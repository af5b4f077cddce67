const agent = new https.Agent({ rejectUnauthorized: false }); // expect: code/tls-verification-off
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // expect: code/tls-verification-off
const good = new https.Agent({ rejectUnauthorized: true }); // ok
