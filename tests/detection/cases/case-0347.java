package com.acme.portal;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.owasp.encoder.Encode;

@WebServlet("/search")
public class SearchPage extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        String query = request.getParameter("q");
        String page = request.getParameter("page");
        int number = page == null ? 1 : Integer.parseInt(page);
        PrintWriter out = response.getWriter();
        out.println("<!doctype html><title>Search</title>");
        heading(out, query);
        out.println("<p>Page " + number + "</p>");
    }

    private static void heading(PrintWriter out, String text) {
        String shown = text == null ? "" : Encode.forHtmlContent(text);
        out.printf("<h1>Results for %s</h1>%n", shown);
        out.println("<form action=\"/search\"><input name=q></form>");
    }
}
