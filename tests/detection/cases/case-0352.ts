import { spawn } from 'node:child_process';
import type { NextApiRequest, NextApiResponse } from 'next';

interface Result {
  code: number | null;
  output: string;
}

function run(command: string, args: string[], shell: boolean): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });
}

export default async function handler(req: NextApiRequest, res: NextApiResponse<Result>) {
  const domain = typeof req.query.domain === 'string' ? req.query.domain : 'acme.example';
  const result = await run('dig', ['+short', '-q', domain], false);
  res.status(200).json(result);
}
