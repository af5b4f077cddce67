package io.codeguardian.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final long SECOND = 1_000_000_000L;

    private final Allowance allowance = new Allowance(60);

    @Test
    void refusesTheCallAfterTheLast() {
        spend(60, 0);

        var refused = allowance.spend(1, 0);
        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.retryAfterSeconds()).isEqualTo(1);
    }

    @Test
    void givesBackOneCallASecond() {
        spend(60, 0);

        assertThat(allowance.spend(1, SECOND).allowed()).isTrue();
        assertThat(allowance.spend(1, SECOND).allowed()).isFalse();
    }

    @Test
    void isWholeAgainAfterAMinute() {
        spend(60, 0);

        assertThat(allowance.spend(1, 60 * SECOND).remaining()).isEqualTo(59);
    }

    @Test
    void countsCallersApart() {
        spend(60, 0);

        assertThat(allowance.spend(2, 0).allowed()).isTrue();
    }

    private void spend(int calls, long now) {
        for (int call = 0; call < calls; call++) {
            assertThat(allowance.spend(1, now).allowed()).isTrue();
        }
    }
}
