package com.acme.pricing;

import java.util.List;

public class DiscountCheck {
    public record Line(double price, double discount) {}

    public boolean fullyDiscounted(List<Line> lines) {
        double open = 0.0;
        for (Line line : lines) {
            open += line.price() - line.price() * line.discount();
        }
        return same(open, 0.0);
    }

    public boolean matches(List<Line> lines, double announced) {
        double total = lines.stream().mapToDouble(l -> l.price() * (1 - l.discount())).sum();
        return same(total, announced);
    }

    private static boolean same(double a, double b) {
        return a == b;
    }
}
