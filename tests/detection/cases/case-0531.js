const express = require('express');
const cors = require('cors');

const app = express();
const ORIGINS = ['https://app.acme.example', 'https://admin.acme.example'];

app.use(
  cors({
    origin: (origin, callback) => callback(null, origin),
    credentials: true,
    methods: ['GET', 'POST'],
  }),
);

app.get('/account', (req, res) => {
  res.json({ id: req.user.id, mail: req.user.mail });
});

app.listen(8081);
