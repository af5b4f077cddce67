class Stock {
  private readonly byCode = new Map<string, Part>();

  entry(code: string): number {
    const part = this.byCode.get(code);
    if (!part) {
      console.warn('no part', code);
    }
    return part!.amount; // expect: code/missing-on-a-way
  }

  found(parts: Part[], code: string): string {
    return parts.find((p) => p.code === code).name; // expect: code/missing-on-a-way
  }

  year(text: string): string {
    const match = text.match(/^(\d{4})-/);
    return match[1]; // expect: code/missing-on-a-way
  }

  taken(parts: Part[], code: string): string {
    const { name } = parts.find((p) => p.code === code); // expect: code/missing-on-a-way
    return name;
  }

  optional(parts: Part[], code: string): string | undefined {
    return parts.find((p) => p.code === code)?.name; // ok: asked
  }

  left(code: string): number {
    const part = this.byCode.get(code);
    if (!part) {
      console.warn('no part', code);
      return 0;
    }
    return part.amount; // ok: left before
  }

  asked(text: string): string {
    const match = text.match(/^(\d{4})-/);
    return match ? match[1] : ''; // ok: asked
  }

  known(code: string): number {
    if (!this.byCode.has(code)) {
      throw new Error(code);
    }
    return this.byCode.get(code)!.amount; // ok: asked for the key
  }

  selector(list: { find(query: object): { name: string } }): string {
    return list.find({ name: 'x' }).name; // ok: no list
  }
}
