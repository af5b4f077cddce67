const { execFile } = require('node:child_process');
const { promisify } = require('node:util');
const express = require('express');

const execFileAsync = promisify(execFile);
const app = express();
app.use(express.json());

const REPOSITORY = '/srv/git/content.git';

function revision(name) {
  const words = ['-C', REPOSITORY, 'rev-parse', '--verify', '--end-of-options', `${name}^{commit}`];
  return execFileAsync('git', words);
}

async function size() {
  const { stdout } = await execFileAsync('git', ['-C', REPOSITORY, 'count-objects', '-v']);
  return stdout;
}

app.get('/revisions/:name', async (req, res) => {
  try {
    const { stdout } = await revision(req.params.name);
    res.json({ commit: stdout.trim() });
  } catch (error) {
    res.status(404).json({ error: 'unknown revision' });
  }
});

app.get('/size', async (req, res) => res.type('text').send(await size()));

module.exports = app;
