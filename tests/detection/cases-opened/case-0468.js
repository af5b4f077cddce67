const express = require('express');
const session = require('express-session');
const { RedisStore } = require('connect-redis');
const { redis } = require('./redis');

function cookie() {
  return { httpOnly: true, sameSite: 'lax', secure: true, maxAge: 8 * 60 * 60 * 1000 };
}

function createApp() {
  const app = express();
  app.set('trust proxy', 1);
  app.use(
    session({
      name: 'acme.sid',
      secret: process.env.SESSION_SECRET,
      store: new RedisStore({ client: redis }),
      resave: false,
      saveUninitialized: false,
      cookie: cookie(),
    }),
  );
  app.use('/', require('./pages'));
  return app;
}

module.exports = { createApp };
