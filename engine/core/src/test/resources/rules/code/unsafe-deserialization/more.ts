import serialize from 'node-serialize';

function restore(store: Map<string, string>) {
    return [...store.values()].map((text) => serialize.unserialize(text));  // expect: code/unsafe-deserialization
}

function queued(message: Message) {
    const job = serialize.unserialize(message.content.toString());  // expect: code/unsafe-deserialization
    return job;
}

function restoreAgain(store: Map<string, string>) {
    return [...store.values()].map((text) => JSON.parse(text));  // ok: data
}

function keep(job: Job) {
    return serialize.serialize(job);  // ok: writes
}
