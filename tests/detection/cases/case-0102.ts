import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'crypto';

export class Passwords {
  private static readonly SALT_BYTES = 16;

  hash(password: string): string {
    const salt = randomBytes(Passwords.SALT_BYTES);
    return salt.toString('hex') + '.' + this.derive(password, salt).toString('hex');
  }

  verify(password: string, stored: string): boolean {
    const [salt, digest] = stored.split('.');
    const actual = this.derive(password, Buffer.from(salt, 'hex'));
    return timingSafeEqual(actual, Buffer.from(digest, 'hex'));
  }

  private derive(password: string, salt: Buffer): Buffer {
    return scryptSync(password, salt, 32);
  }
}
