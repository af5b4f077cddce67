package io.codeguardian.benchmarks.webhook;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Sends deliveries over kept-alive connections, as fast as answers come or at a fixed rate. */
final class Load {
    private final int port;
    private final Delivery delivery;
    private final int connections;

    Load(int port, Delivery delivery, int connections) {
        this.port = port;
        this.delivery = delivery;
        this.connections = connections;
    }

    /** Closed loop: the next delivery leaves when the answer is there. */
    Measured asFastAsPossible(Duration length) throws InterruptedException {
        long end = System.nanoTime() + length.toNanos();
        return run(length, index -> {
            long now = System.nanoTime();
            return now < end ? now : -1;
        });
    }

    /** Open loop: latency counts from when a delivery was due, so that a stall is not hidden. */
    Measured atRate(double perSecond, Duration length) throws InterruptedException {
        long start = System.nanoTime();
        long total = (long) (perSecond * length.toNanos() / 1e9);
        AtomicLong next = new AtomicLong();
        return run(length, index -> {
            long n = next.getAndIncrement();
            if (n >= total) {
                return -1;
            }
            long due = start + (long) (n * 1e9 / perSecond);
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            return due;
        });
    }

    private interface Schedule {
        /** When the next delivery is due, in nanoseconds; negative at the end. */
        long next(int connection);
    }

    private Measured run(Duration length, Schedule schedule) throws InterruptedException {
        List<Callable<Measured>> workers = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int index = i;
            workers.add(() -> work(index, schedule));
        }
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections)) {
            Measured all = new Measured();
            for (Future<Measured> worker : threads.invokeAll(workers)) {
                all.add(worker.get());
            }
            return all.over(Math.max(length.toNanos(), System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new IllegalStateException("the load could not be sent", e.getCause());
        }
    }

    private Measured work(int index, Schedule schedule) throws IOException {
        Measured measured = new Measured();
        byte[] request = delivery.copy();
        try (Connection connection = new Connection(port)) {
            for (long due = schedule.next(index); due >= 0; due = schedule.next(index)) {
                delivery.stamp(request);
                int status = connection.send(request);
                measured.record(System.nanoTime() - due, status);
            }
        }
        return measured;
    }
}
