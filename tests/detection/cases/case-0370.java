package com.acme.integration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

public final class WarehouseConnections {
    private static final String URL = "jdbc:postgresql://warehouse.acme.example/stock";

    private WarehouseConnections() {}

    public static Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "stock_reader");
        properties.setProperty("password", System.getenv("STOCK_DB_PASSWORD"));
        properties.setProperty("ssl", "true");
        return DriverManager.getConnection(URL, properties);
    }
}
