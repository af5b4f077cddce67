const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport({
  host: 'smtp.acme.example',
  port: 465,
  secure: true,
  auth: {
    user: 'notifications@acme.example',
    pass: 'hT5-wQ9z!Mn2x',
  },
});

async function notify(to, subject, text) {
  const info = await transport.sendMail({ from: 'notifications@acme.example', to, subject, text });
  return info.messageId;
}

module.exports = { notify };
