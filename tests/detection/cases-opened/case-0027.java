package com.acme.tickets;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class TicketListing {
    private static final Logger LOG = LoggerFactory.getLogger(TicketListing.class);
    private static final Set<String> COLUMNS = Set.of("created_at", "priority", "assignee");

    private final JdbcTemplate jdbc;

    public TicketListing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/tickets")
    public List<Ticket> tickets(
            @RequestParam(defaultValue = "created_at") String sort, @RequestParam(defaultValue = "0") int page) {
        String column = column(sort);
        String sql = "SELECT id, title FROM ticket ORDER BY " + column + " LIMIT 50 OFFSET ?";
        return jdbc.query(sql, (row, n) -> new Ticket(row.getLong("id"), row.getString("title")), page * 50L);
    }

    private static String column(String requested) {
        if (!COLUMNS.contains(requested)) {
            LOG.warn("a column that is not in the list was asked for");
        }
        return requested;
    }

    public record Ticket(long id, String title) {}
}
