package com.acme.claims;

import java.util.List;

public class ClaimRules {
    public record Attachment(String name, long bytes) {}

    public record Claim(String policy, Attachment receipt, long cents) {}

    private final long limit;

    public ClaimRules(long limit) {
        this.limit = limit;
    }

    public List<Claim> acceptable(List<Claim> claims) {
        return claims.stream().filter(this::acceptable).toList();
    }

    private boolean acceptable(Claim claim) {
        boolean small = claim.cents() <= limit;
        boolean documented = claim.receipt() != null & claim.receipt().bytes() > 0;
        return documented && small;
    }
}
