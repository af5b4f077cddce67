object Bills {
  def bills(ids: List[Long]): Unit = {
    for (id <- ids) { use(billRepository.findById(id)) } // expect: code/query-in-loop
    for (id <- ids) { statement.executeQuery(sql(id)) } // expect: code/query-in-loop
    for (id <- ids) { connection.execute(sql(id)) } // expect: code/query-in-loop
    use(billRepository.findAllById(ids)) // ok
    for (id <- ids) { pool.execute(task(id)) } // ok: a task, no query
    while (open) { use(billRepository.findById(next())) } // ok: until there is no more
  }
}
