package com.acme.returns;

import java.util.Objects;

public class ReturnPolicy {
    private final int maximumDays;

    public ReturnPolicy(int maximumDays) {
        this.maximumDays = maximumDays;
    }

    public boolean acceptable(Order order, String reason, int daysSinceDelivery) {
        if (daysSinceDelivery > maximumDays) {
            return false;
        }
        String state = order.state();
        if (Objects.equals(state, "DELIVERED")) {
            return true;
        }
        return "PARTIAL".equals(state) && reason != null && !reason.isBlank();
    }

    public interface Order {
        String state();
    }
}
