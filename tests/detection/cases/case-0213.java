package com.acme.geo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

@Path("/geocode")
public class GeocodeResource {
    private static final String ENDPOINT = "https://geo.internal.example/v2/lookup";

    @GET
    public String lookup(@QueryParam("place") String place, @QueryParam("server") String server) throws IOException {
        String base = server == null ? ENDPOINT : "https://" + server + "/v2/lookup";
        String address = base + "?q=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        connection.setConnectTimeout(2_000);
        connection.setReadTimeout(2_000);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.readLine();
        } finally {
            connection.disconnect();
        }
    }
}
