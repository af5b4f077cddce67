import { Injectable } from '@nestjs/common';
import { exec, execFile } from 'child_process';
import { promisify } from 'util';

const run = promisify(exec);
const runFile = promisify(execFile);

@Injectable()
export class DeployService {
  private readonly folder = '/srv/site';

  async checkout(branch: string): Promise<string> {
    if (!/^[a-z][a-z0-9/]{0,60}$/.test(branch)) {
      throw new Error('branch');
    }
    const { stdout } = await runFile('git', ['checkout', branch, '--'], { cwd: this.folder });
    return stdout;
  }

  async status(): Promise<string> {
    const { stdout } = await runFile('git', ['status', '--short'], { cwd: this.folder });
    return stdout;
  }
}
