package com.acme.plugins;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

public class ExporterFactory {
    private static final Map<String, String> KNOWN = Map.of(
            "csv", "com.acme.plugins.CsvExporter",
            "xlsx", "com.acme.plugins.SheetExporter");

    public Exporter create(HttpServletRequest request) throws ReflectiveOperationException {
        String format = request.getParameter("format");
        String type = format.contains(".") ? format : KNOWN.getOrDefault(format, KNOWN.get("csv"));
        Class<?> exporter = Class.forName(type);
        return (Exporter) exporter.getDeclaredConstructor().newInstance();
    }

    public interface Exporter {
        byte[] export(Iterable<String[]> rows);
    }
}
