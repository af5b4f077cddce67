import { randomUUID } from 'crypto';

export interface Payment {
  id: string;
  accountId: string;
  amount: number;
}

export class Ledger {
  private readonly balances = new Map<string, number>();

  async load(read: (id: string) => Promise<number>, id: string): Promise<number> {
    const known = this.balances.get(id);
    if (known !== undefined) {
      return known;
    }
    const fresh = await read(id);
    this.balances.set(id, fresh);
    return fresh;
  }

  async withdraw(read: (id: string) => Promise<number>, id: string, amount: number): Promise<Payment> {
    const balance = await this.load(read, id);
    if (balance) {
      this.balances.set(id, balance - amount);
    } else {
      throw new Error('empty account');
    }
    return { id: randomUUID(), accountId: id, amount };
  }
}
