const Koa = require('koa');
const Router = require('@koa/router');

const router = new Router();
const BASE = 'https://www.acme.example';

function target(value) {
  if (!value) return '/';
  const url = new URL(value, BASE);
  return url.origin === BASE ? url.href : '/';
}

router.get('/language/:code', (ctx) => {
  const code = ctx.params.code === 'de' ? 'de' : 'en';
  ctx.cookies.set('language', code, { maxAge: 31536000000, sameSite: 'lax', secure: true });
  ctx.redirect(target(ctx.query.back));
});

module.exports = new Koa().use(router.routes());
