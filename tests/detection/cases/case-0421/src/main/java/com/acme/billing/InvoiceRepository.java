package com.acme.billing;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
public class InvoiceRepository {
    private final JdbcTemplate jdbc;

    public InvoiceRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Invoice> findByNumber(String tenant, String number) {
        String sql = String.format("SELECT id, number, total FROM invoice WHERE tenant = '%s' AND number = ?", tenant);
        return jdbc.query(sql, (rs, i) -> new Invoice(rs.getLong(1), rs.getString(2), rs.getBigDecimal(3)), number);
    }

    public int deleteDrafts() {
        return jdbc.update("DELETE FROM invoice WHERE state = 'DRAFT'");
    }
}
