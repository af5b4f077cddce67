class QueryInLoop {
    Object names(List<Long> ids, JdbcTemplate jdbcTemplate) throws Exception {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(String.valueOf(id)));
        for (Long id : ids) {
            if (id > 0) {
                names.add(jdbcTemplate.queryForObject("select name from users where id = ?", String.class, id));  // expect: code/query-in-loop
            }
        }
        return names;
    }
}
