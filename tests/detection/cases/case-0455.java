package com.acme.tickets;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import jakarta.servlet.http.HttpServletRequest;

public class TicketQuery {
    private final Connection connection;

    public TicketQuery(Connection connection) {
        this.connection = connection;
    }

    public int count(HttpServletRequest request) throws SQLException {
        Map<String, String> criteria = new HashMap<>();
        criteria.put("queue", "support");
        criteria.put("owner", request.getParameter("owner"));
        criteria.put("state", "open");
        String value = criteria.get("queue");
        try (Statement st = connection.createStatement()) {
            ResultSet rs = st.executeQuery("SELECT count(*) FROM ticket WHERE label = '" + value + "'");
            return rs.next() ? rs.getInt(1) : 0;
        }
    }
}
