package com.acme.orders;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

public class OrderSearch {
    private final DataSource dataSource;

    public OrderSearch(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public List<String> search(HttpServletRequest request) throws SQLException {
        OrderQuery query = new OrderQuery()
                .customer(Long.parseLong(request.getParameter("customer")))
                .status(request.getParameter("status"));
        List<String> numbers = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query.sql())) {
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getString("number"));
                }
            }
        }
        return numbers;
    }

    private static final class OrderQuery {
        private final StringBuilder sql = new StringBuilder("SELECT number FROM orders WHERE deleted = FALSE");
        private final List<Object> bindings = new ArrayList<>();

        OrderQuery customer(long id) {
            sql.append(" AND customer_id = ?");
            bindings.add(id);
            return this;
        }

        OrderQuery status(String status) {
            if (status != null) {
                sql.append(" AND status = '").append(status).append('\'');
            }
            return this;
        }

        String sql() {
            return sql.toString();
        }

        void bind(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < bindings.size(); i++) {
                statement.setObject(i + 1, bindings.get(i));
            }
        }
    }
}
