import { Request, Response, NextFunction } from 'express';
import * as fs from 'fs';

const stream = fs.createWriteStream('/var/log/shop/access.log', { flags: 'a' });

function line(fields: Record<string, string | number>): string {
  return Object.entries(fields)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}

export function accessLog(req: Request, res: Response, next: NextFunction): void {
  const start = Date.now();
  res.on('finish', () => {
    const referrer = decodeURIComponent(String(req.query.ref ?? '-')).replace(/[\r\n]/g, '');
    stream.write(line({ status: res.statusCode, ms: Date.now() - start, referrer }) + '\n');
  });
  next();
}
