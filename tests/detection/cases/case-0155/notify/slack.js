const https = require('https');

const HOOK = 'https://hooks.slack¦.com/services/T02AB9QKLMN/B04CD1XWZYV/hG7kQ2vLx9RtPmB3nYcD5sWe';

function send(text) {
  return new Promise((resolve, reject) => {
    const request = https.request(HOOK, { method: 'POST', timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', reject);
    request.end(JSON.stringify({ text }));
  });
}

module.exports = { send };
