package com.acme.ledger;

import java.math.BigDecimal;
import java.util.List;

public class Statement {
    public enum Kind { CHARGE, REFUND, FEE }

    public record Entry(Kind kind, BigDecimal amount) {}

    private BigDecimal charged = BigDecimal.ZERO;
    private BigDecimal refunded = BigDecimal.ZERO;
    private BigDecimal fees = BigDecimal.ZERO;

    public Statement(List<Entry> entries) {
        for (Entry entry : entries) {
            switch (entry.kind()) {
                case CHARGE:
                    charged = charged.add(entry.amount());
                    break;
                case REFUND:
                    refunded = refunded.add(entry.amount());
                    break;
                case FEE:
                    fees = fees.add(entry.amount());
                    break;
                default:
                    throw new IllegalStateException("kind " + entry.kind());
            }
        }
    }

    public BigDecimal due() {
        return charged.subtract(refunded).add(fees);
    }
}
