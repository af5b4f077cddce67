package com.acme.polling;

import java.util.Optional;
import java.util.function.Supplier;

public class Retry {
    private final int most;

    public Retry(int most) {
        this.most = most;
    }

    public <T> Optional<T> until(Supplier<Optional<T>> call) {
        int attempt = 0;
        Optional<T> result = call.get();
        while (result.isEmpty() && attempt < most) {
            attempt++;
            result = call.get();
        }
        return result;
    }
}
