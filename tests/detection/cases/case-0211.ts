import express, { Request, Response } from 'express';
import knexFactory, { Knex } from 'knex';

const knex: Knex = knexFactory({ client: 'pg', connection: process.env.DATABASE_URL });
const app = express();

type Order = 'asc' | 'desc';
const COLUMNS: Record<string, string> = { name: 'name', size: 'bytes' };

function direction(value: unknown): Order {
  return value === 'desc' ? 'desc' : 'asc';
}

app.get('/files', async (req: Request, res: Response) => {
  const owner = String(req.query.owner);
  const column = COLUMNS[String(req.query.sort)] ?? 'name';
  const rows = await knex('file')
    .select('name', 'bytes')
    .whereRaw("owner = '" + owner + "' and deleted_at is null")
    .orderBy(column, direction(req.query.dir));
  res.json(rows);
});

app.listen(3000);
