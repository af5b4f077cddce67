const fs = require('node:fs/promises');
const path = require('node:path');
const Fastify = require('fastify');

const server = Fastify({ logger: true });
const ROOT = path.resolve('/srv/exports');

function locate(tenant, name) {
  const folder = path.join(ROOT, String(tenant));
  const file = path.join(folder, name);
  if (!file.startsWith(ROOT)) {
    throw Object.assign(new Error('not found'), { statusCode: 404 });
  }
  return file;
}

server.get('/exports', async (request, reply) => {
  const tenant = Number(request.headers['x-tenant']);
  const file = locate(tenant, request.query.name);
  reply.type('text/csv');
  return fs.readFile(file, 'utf8');
});

module.exports = server;
