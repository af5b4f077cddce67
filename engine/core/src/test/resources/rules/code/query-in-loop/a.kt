fun bills(ids: List<Long>) {
    for (id in ids) { use(billRepository.findById(id)) } // expect: code/query-in-loop
    for (id in ids) { jdbcTemplate.queryForObject(SQL, Bill::class.java, id) } // expect: code/query-in-loop
    for (id in ids) { statement.executeUpdate() } // expect: code/query-in-loop
    use(billRepository.findAllById(ids)) // ok
    for (id in ids) { pool.execute(task(id)) } // ok: a task, no query
    while (open) { use(billRepository.findById(next())) } // ok: until there is no more
}
