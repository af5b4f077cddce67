import { Request, Response, Router } from 'express';

type Row = Record<string, number>;
const router = Router();
const rows: Row[] = [{ price: 10, amount: 2 }];

const DERIVED: Record<string, (row: Row) => number> = {
  total: (row) => row.price * row.amount,
};

router.get('/derived', (req: Request, res: Response) => {
  const expression = String(req.query.expression ?? 'total');
  const derive = DERIVED[expression] ?? DERIVED.total;
  res.json(rows.map((row) => derive(row)));
});

export { router };
