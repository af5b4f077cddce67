package com.acme.counter;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

@WebServlet("/next-number")
public class NumberServlet extends HttpServlet {
    private final AtomicLong served = new AtomicLong();
    private long last = 1000;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long number = next();
        served.incrementAndGet();
        response.setContentType("text/plain");
        response.getWriter().print(number);
    }

    private long next() {
        last = last + 1;
        return last;
    }
}
