package com.acme.exporting;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class RateTable {
    private final Path file;

    public RateTable(Path file) {
        this.file = file;
    }

    public List<double[]> load() throws IOException {
        List<double[]> rates = new ArrayList<>();
        if (!Files.exists(file)) {
            return rates;
        }
        try (BufferedReader reader = new BufferedReader(new FileReader(file.toFile()))) {
            String line;
            while ((line = reader.readLine()) != null) {
                String[] parts = line.split(";");
                if (parts.length < 2) {
                    throw new IOException("malformed line");
                }
                rates.add(new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
            }
        }
        return rates;
    }
}
