function webhook(body: string, given: string) {
    return createHmac('sha256', key).update(body).digest('hex') === given;  // expect: code/timing-comparison
}

function webhookAgain(body: string, given: string) {
    return createHash('sha256').update(body).length === given.length;  // ok: lengths
}
