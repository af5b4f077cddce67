export type Role = 'reader' | 'editor' | 'owner';

export interface Session {
  account: string;
  role: Role;
}

export class Page {
  constructor(
    readonly id: string,
    private text: string,
  ) {}

  change(session: Session, text: string): boolean {
    if (session.role !== 'editor' || session.role !== 'owner') {
      return false;
    }
    this.text = text;
    return true;
  }

  read(): string {
    return this.text;
  }
}
