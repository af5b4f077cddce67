package com.acme.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jakarta.servlet.http.HttpServletRequest;

public class LedgerView {
    private static final boolean LEGACY_FILTER = false;
    private final Connection connection;
    private String where;

    public LedgerView(Connection connection) {
        this.connection = connection;
    }

    public long balance(HttpServletRequest request) throws SQLException {
        prepare(request.getParameter("account"));
        String sql = "SELECT sum(amount) FROM ledger " + where;
        try (PreparedStatement ps = connection.prepareStatement(sql);
                ResultSet rs = ps.executeQuery()) {
            return rs.next() ? rs.getLong(1) : 0L;
        }
    }

    private void prepare(String account) {
        if (LEGACY_FILTER) {
            where = "WHERE account = '" + account + "'";
        } else {
            where = "WHERE closed = false";
        }
    }
}
