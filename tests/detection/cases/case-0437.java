package com.acme.catalog;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/products")
class ProductController {
    private static final Map<String, String> COLUMNS =
            Map.of("name", "p.name", "price", "p.price_cents", "added", "p.created_at");

    private final JdbcTemplate jdbc;

    ProductController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    List<Map<String, Object>> list(
            @RequestParam(defaultValue = "name") String sort, @RequestParam(defaultValue = "20") int size) {
        String column = orderBy(sort);
        int limit = Math.min(size, 200);
        String sql = "SELECT p.id, p.name, p.price_cents FROM product p ORDER BY " + column + " LIMIT " + limit;
        return jdbc.queryForList(sql);
    }

    private String orderBy(String requested) {
        String known = COLUMNS.get(requested);
        return known != null ? known : "p.name";
    }
}
