const { exec, execFile } = require('child_process');
const express = require('express');

const app = express();
app.use(express.urlencoded({ extended: false }));

function gitLog(repository, author, callback) {
  const command = `git -C /srv/git/${repository}.git log --author="${author}" --oneline -n 50`;
  exec(command, { timeout: 5000 }, (error, stdout) => {
    callback(error, stdout ? stdout.split('\n') : []);
  });
}

app.get('/log/:author', (req, res) => {
  gitLog('website', req.params.author, (error, lines) => {
    if (error) {
      res.status(502).json({ error: 'git' });
    } else {
      res.json(lines);
    }
  });
});

app.listen(4000);
