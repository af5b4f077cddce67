import { parseXml } from 'libxmljs2';
import { Request, Response, Router, text } from 'express';

const PARSING = { noent: true, nonet: false, noblanks: true };

interface Position {
  article: string;
  count: number;
}

function positions(body: string): Position[] {
  const document = parseXml(body, PARSING);
  return document.find('//position').map((node) => ({
    article: node.toString().trim(),
    count: 1,
  }));
}

export const orders = Router();

orders.post('/orders', text({ type: 'application/xml', limit: '200kb' }), (req: Request, res: Response) => {
  res.json({ positions: positions(req.body) });
});
