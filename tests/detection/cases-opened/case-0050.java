package com.acme.stock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Reservations {
    private final Lock lock = new ReentrantLock();
    private final Map<String, Integer> free = new HashMap<>();

    public boolean reserve(String sku, int wanted) {
        lock.lock();
        try {
            Integer available = free.get(sku);
            if (available == null || available < wanted) {
                return false;
            }
            free.put(sku, available - wanted);
            return true;
        } finally {
            lock.unlock();
        }
    }

    public void release(String sku, int amount) {
        lock.lock();
        try {
            free.merge(sku, amount, Integer::sum);
        } finally {
            lock.unlock();
        }
    }
}
