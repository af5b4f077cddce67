const https = require('https');

const HOOK = process.env.SLACK_WEBHOOK_URL;

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
