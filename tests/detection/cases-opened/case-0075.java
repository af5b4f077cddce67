package com.acme.transit;

import java.util.ArrayDeque;
import java.util.Deque;

public class Depot {
    private final Object yard = new Object();
    private final Object ledger = new Object();
    private final Deque<String> parked = new ArrayDeque<>();
    private long movements;

    public void arrive(String bus) {
        synchronized (yard) {
            parked.addLast(bus);
            synchronized (ledger) {
                movements++;
            }
        }
    }

    public String depart() {
        synchronized (yard) {
            synchronized (ledger) {
                movements++;
            }
            return parked.pollFirst();
        }
    }

    public long movements() {
        synchronized (ledger) {
            return movements;
        }
    }
}
