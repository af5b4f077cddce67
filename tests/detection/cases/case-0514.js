const http = require('http');
const { createReadStream } = require('fs');
const { join, basename } = require('path');

const TYPES = new Map([
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
]);

http
  .createServer((req, res) => {
    const url = new URL(req.url, 'http://localhost');
    const asset = decodeURIComponent(url.searchParams.get('asset') || '');
    const type = TYPES.get(asset.slice(asset.lastIndexOf('.')));
    if (!type) {
      res.writeHead(404).end();
      return;
    }
    res.writeHead(200, { 'Content-Type': type });
    createReadStream(join('/srv/assets', asset))
      .on('error', () => res.end())
      .pipe(res);
  })
  .listen(8088);
