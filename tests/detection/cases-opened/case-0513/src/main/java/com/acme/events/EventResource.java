package com.acme.events;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.util.List;

@Path("/events")
public class EventResource {
    @Inject
    EventTable events;

    @GET
    public List<String> list(
            @QueryParam("venue") String venue, @QueryParam("month") @DefaultValue("1") int month)
            throws SQLException {
        EventFilter filter = new EventFilter(month);
        if (venue != null && !venue.isBlank()) {
            filter.venue(venue.strip());
        }
        return events.titles(filter);
    }
}
