function start(fastify: FastifyInstance) {
    await fastify.listen({ port: 8080, host: '0.0.0.0' });  // expect: code/listen-on-every-interface
}

function sockets(io: Server) {
    io.listen(9090, '::');  // expect: code/listen-on-every-interface
}

function startAgain(fastify: FastifyInstance) {
    await fastify.listen({ port: 8080, host: 'localhost' });  // ok
}

function socketsAgain(io: Server, host: string) {
    io.listen(9090, host);  // ok
}
