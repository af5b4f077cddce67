package com.acme.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
public class EventTable {
    @Inject
    DataSource dataSource;

    List<String> titles(EventFilter filter) throws SQLException {
        String sql = "SELECT title FROM event WHERE " + filter.where();
        List<String> titles = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 1;
            for (Object value : filter.values()) {
                statement.setObject(position++, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    titles.add(rows.getString(1));
                }
            }
        }
        return titles;
    }
}
