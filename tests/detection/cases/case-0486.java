package com.acme.orders.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class OrderListServlet extends HttpServlet {
    private static final int PAGE_SIZE = 50;
    private final DataSource dataSource;

    public OrderListServlet(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String customer = req.getParameter("customer");
        List<String> rows;
        try {
            rows = load(customer == null ? "" : customer.trim());
        } catch (SQLException e) {
            resp.sendError(500);
            return;
        }
        resp.setContentType("text/plain");
        resp.getWriter().println(rows.size());
    }

    private List<String> load(String customer) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT number FROM orders WHERE 1 = 1");
        if (!customer.isEmpty()) {
            sql.append(" AND customer_no = ?");
        }
        sql.append(" ORDER BY created_at DESC LIMIT ").append(PAGE_SIZE);
        List<String> out = new ArrayList<>();
        try (Connection c = dataSource.getConnection();
                PreparedStatement ps = c.prepareStatement(sql.toString())) {
            if (!customer.isEmpty()) {
                ps.setString(1, customer);
            }
            try (ResultSet rs = ps.executeQuery()) {
                while (rs.next()) {
                    out.add(rs.getString(1));
                }
            }
        }
        return out;
    }
}
