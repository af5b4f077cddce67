package com.acme.cache;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

public class HitCounter {
    private final ExecutorService pool = Executors.newFixedThreadPool(4);
    private final Map<String, AtomicLong> perPage = new ConcurrentHashMap<>();
    private volatile long total;

    public void hit(String page) {
        pool.submit(() -> {
            perPage.computeIfAbsent(page, key -> new AtomicLong()).incrementAndGet();
            total++;
        });
    }

    public long total() {
        return total;
    }

    public Map<String, Long> snapshot() {
        Map<String, Long> copy = new HashMap<>();
        perPage.forEach((page, count) -> copy.put(page, count.get()));
        return copy;
    }
}
