package com.acme.events;

import java.util.ArrayList;
import java.util.List;

class EventFilter {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    EventFilter(int month) {
        conditions.add("month = ?");
        values.add(month);
    }

    void venue(String venue) {
        conditions.add("venue = '" + venue + "'");
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    List<Object> values() {
        return values;
    }
}
