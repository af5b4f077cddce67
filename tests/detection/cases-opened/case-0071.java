package com.acme.payments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PaymentStore {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentStore.class);

    private final DataSource dataSource;

    public PaymentStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean save(long order, long cents) throws SQLException {
        boolean stored = false;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO payment (order_id, cents) VALUES (?, ?)")) {
            insert.setLong(1, order);
            insert.setLong(2, cents);
            stored = insert.executeUpdate() == 1;
        } finally {
            LOG.debug("payment of {} stored: {}", order, stored);
            return stored;
        }
    }
}
