async function save(x: number): Promise<void> { await db.put(x); }
const load = async (x: number) => db.get(x);
function log(x: number) { console.log(x); }
class Store {
    async flush() { await save(1); }
    async close() {
        this.flush(); // expect: js/unawaited-promise
        await this.flush(); // ok
    }
}
async function run() {
    save(1); // expect: js/unawaited-promise
    load(2); // expect: js/unawaited-promise
    await save(3); // ok
    void save(4); // ok: meant
    save(5).catch(report); // ok: handled
    const p = save(6); // ok: kept
    log(7); // ok: not async
    return save(8); // ok
}
save(9); // ok: nothing can wait at the top of a script
