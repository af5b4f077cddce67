package com.acme.guestbook;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.text.StringEscapeUtils;

@Path("/guestbook")
public class GuestbookResource {
    private final GuestbookStore store = new GuestbookStore();

    @POST
    @Produces("text/html")
    public Response sign(@FormParam("author") String author, @FormParam("message") String message) {
        store.add(author, message);
        String html = "<html><body><h2>Thank you</h2><p>"
                + StringEscapeUtils.escapeJava(message)
                + "</p><a href=\"/guestbook?author="
                + URLEncoder.encode(author, StandardCharsets.UTF_8)
                + "\">your entries</a></body></html>";
        return Response.ok(html).build();
    }
}
