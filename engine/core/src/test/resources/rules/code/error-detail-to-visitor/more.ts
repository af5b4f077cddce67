function failed(err: Error, req: Request, reply: Reply) {
    reply.code(500).send({ message: 'failed', detail: err.stack });  // expect: code/error-detail-to-visitor
}

function failedAgain(err: Error, req: Request, reply: Reply) {
    reply.code(500).send({ message: 'failed', reference: req.id });  // ok
}
