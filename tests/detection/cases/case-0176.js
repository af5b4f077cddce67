'use strict';

const Koa = require('koa');
const Router = require('@koa/router');
const { Sequelize, QueryTypes } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL, { logging: false });
const app = new Koa();
const router = new Router();

router.get('/stations/:code/departures', async (ctx) => {
  const { code } = ctx.params;
  const platform = parseInt(ctx.query.platform || '1', 10) || 1;
  const sql =
    'SELECT train, leaves_at FROM departure WHERE station = ? AND platform = ' + platform + ' LIMIT 30';
  const rows = await sequelize.query(sql, {
    replacements: [code],
    type: QueryTypes.SELECT,
  });
  ctx.body = { code, rows };
});

app.use(router.routes());
app.listen(process.env.PORT || 3000);
