async function f(ids: number[]) {
    for (const id of ids) {
        await db.query('select 1 where id = $1', [id]); // expect: code/query-in-loop
        await prisma.order.findUnique({ where: { id } }); // expect: code/query-in-loop
    }
    await db.query('select 1 where id = any($1)', [ids]); // ok
    for (const row of await db.query('select 1')) use(row); // ok: asked once
    for (const id of ids) { if (id > 3) { return db.query('x'); } } // ok: leaves at once
}
