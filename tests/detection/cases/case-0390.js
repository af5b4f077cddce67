const express = require('express');
const session = require('express-session');

const app = express();
app.set('trust proxy', 1);

const base = {
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
};

app.use(
  session({
    ...base,
    name: 'sid',
    cookie: { secure: true, httpOnly: true, sameSite: 'lax', maxAge: 3600000 },
  }),
);

app.get('/', (req, res) => {
  req.session.seen = (req.session.seen || 0) + 1;
  res.send(String(req.session.seen));
});

app.listen(3000);
