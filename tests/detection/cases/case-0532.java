package com.acme.stock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Reservation {
    private final Lock lock = new ReentrantLock();
    private int available;

    public Reservation(int available) {
        this.available = available;
    }

    public boolean reserve(int amount, Auditor auditor) {
        lock.lock();
        try {
            if (available < amount) {
                return false;
            }
            available -= amount;
            auditor.reserved(amount);
            return true;
        } finally {
            lock.unlock();
        }
    }

    public interface Auditor {
        void reserved(int amount);
    }
}
