import { createHmac, timingSafeEqual } from 'node:crypto';
import { NextFunction, Request, Response } from 'express';

export class SignedLinks {
  constructor(private readonly key: Buffer) {}

  sign(path: string, expires: number): string {
    return createHmac('sha256', this.key).update(`${path}\n${expires}`).digest('hex');
  }

  matches(path: string, expires: number, signature: string): boolean {
    const expected = this.sign(path, expires);
    return expected.length === signature.length && this.equal(expected, signature);
  }

  private equal(a: string, b: string): boolean {
    return a === b;
  }
}

export function guard(links: SignedLinks) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const expires = Number(req.query.expires);
    if (expires > Date.now() / 1000 && links.matches(req.path, expires, String(req.query.signature))) {
      next();
    } else {
      res.status(403).end();
    }
  };
}
