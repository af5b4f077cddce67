export function check(req: Request, signature: string, expected: string, secretKey: string) {
  if (signature === expected) return true; // expect: code/timing-comparison
  if (req.headers['x-api-key'] === secretKey) return true; // expect: code/timing-comparison
  if (signature === undefined) return false; // ok: whether there is one
  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected)); // ok: constant time
}
