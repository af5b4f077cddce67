package com.acme.net;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

@WebServlet("/diagnostics/reachable")
public class ReachableServlet extends HttpServlet {
    private static final String DEFAULT_HOST = "gateway.internal";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String host = request.getParameter("host");
        if (host == null || host.isBlank()) {
            host = DEFAULT_HOST;
        }
        boolean reachable = reachable(host);
        response.setStatus(reachable ? 204 : 504);
    }

    private boolean reachable(String host) throws IOException {
        Process p = Runtime.getRuntime().exec("ping -c 1 -W 2 " + host);
        try {
            return p.waitFor(5, TimeUnit.SECONDS) && p.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            p.destroy();
        }
    }
}
