package com.acme.shop;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.owasp.encoder.Encode;

public class ProductPage extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sku = request.getParameter("sku");
        if (sku == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        PrintWriter out = response.getWriter();
        out.println("<!doctype html><title>Product</title>");
        out.println("<h1>" + Encode.forHtml(sku) + "</h1>");
        out.println(button(sku));
    }

    private static String button(String sku) {
        return "<button onclick=\"addToCart('" + Encode.forHtmlAttribute(sku) + "')\">Add</button>";
    }
}
