import { spawn, SpawnOptions } from 'node:child_process';
import { Request, Response } from 'express';

const OPTIONS: SpawnOptions = { shell: false, stdio: 'ignore', timeout: 60_000 };

function render(program: string, words: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, OPTIONS);
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

export async function renderInvoice(req: Request, res: Response): Promise<void> {
  const number = Number(req.params.number);
  const title = String(req.body.title ?? 'Invoice');
  const code = await render('weasyprint-title', [`--title=${title}`, `/srv/in/${number}.html`, `/srv/out/${number}.pdf`]);
  res.status(code === 0 ? 204 : 500).end();
}
