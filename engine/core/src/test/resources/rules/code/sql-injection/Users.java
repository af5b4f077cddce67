class Users {
    static final String TABLE = "users";
    String find(HttpServletRequest request, Statement st, JdbcTemplate jdbc, int id, UserSort sort) throws Exception {
        String name = request.getParameter("name");
        String sql = "SELECT * FROM users WHERE name = '" + name + "'";
        st.executeQuery(sql); // expect: code/sql-injection
        jdbc.queryForList(String.format("select id from users where name = '%s'", name)); // expect: code/sql-injection
        jdbc.queryForList("select id from users where name = ?", name); // ok: bound
        st.executeQuery("SELECT * FROM " + TABLE + " WHERE active"); // ok: constants only
        st.executeQuery("SELECT * FROM users WHERE id = " + id); // ok: a number
        return st.executeQuery("SELECT * FROM users WHERE id = " + Long.parseLong(request.getParameter("id"))).toString(); // ok: a number
    }
    void byCaller(String city, Connection c) throws Exception {
        StringBuilder sql = new StringBuilder("DELETE FROM users WHERE city = '");
        sql.append(city).append("'");
        c.prepareStatement(sql.toString()); // expect: code/sql-injection
        cache.get("user:" + city); // ok: no SQL
        c.prepareStatement("DELETE FROM users WHERE city = ?"); // ok
    }
    void web(@RequestParam String q, EntityManager em) {
        em.createQuery("from User where name = '" + q + "'"); // expect: code/sql-injection
        String kind = q;
        if (ALLOWED.contains(kind)) {
            em.createQuery("select u from User u order by " + kind); // ok: checked against a list
        }
    }
}
