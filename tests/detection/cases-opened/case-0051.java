package com.acme.importer;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class PriceImport extends HttpServlet {
    private static final Logger LOG = LoggerFactory.getLogger(PriceImport.class);

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int rows = 0;
        try (BufferedReader lines = request.getReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.split(";").length != 3) {
                    refuse(rows);
                }
                rows++;
            }
        }
        response.getWriter().print(rows);
    }

    private static void refuse(int row) throws ServletException {
        LOG.error("row {} has the wrong number of columns", row);
        System.exit(2);
    }
}
