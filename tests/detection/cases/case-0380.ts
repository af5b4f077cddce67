import Fastify, { FastifyReply, FastifyRequest } from 'fastify';

const app = Fastify();

interface SearchQuery {
  q?: string;
  page?: string;
}

class Html {
  private readonly parts: string[] = [];

  add(tag: string, text: string): this {
    this.parts.push('<', tag, '>', text, '</', tag, '>');
    return this;
  }

  toString(): string {
    return this.parts.join('');
  }
}

const encode = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

app.get('/find', async (request: FastifyRequest<{ Querystring: SearchQuery }>, reply: FastifyReply) => {
  const q = encode(request.query.q ?? '');
  const page = Number(request.query.page ?? '1');
  const html = new Html().add('h1', 'Search').add('p', q).add('small', String(page));
  return reply.type('text/html').send(html.toString());
});

app.listen({ port: 8000 });
