const fastify = require('fastify')({ logger: true });
const { execSync } = require('node:child_process');

const FORMATS = ['png', 'jpg', 'webp'];

fastify.post('/images/:id/convert', async (request, reply) => {
  const id = Number.parseInt(request.params.id, 10);
  let format = request.body.format;
  if (!FORMATS.includes(format)) {
    format = 'png';
  }
  const out = `/srv/images/${id}.${format}`;
  execSync(`magick /srv/images/${id}.orig ${out}`);
  reply.code(201);
  return { out };
});

fastify.listen({ port: 3100 });
