package com.acme.mail;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class MailSpool implements AutoCloseable {
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
    private final Thread sender;

    public MailSpool(Transport transport) {
        this.sender = new Thread(() -> work(transport), "mail");
        sender.setDaemon(true);
    }

    public MailSpool open() {
        sender.run();
        return this;
    }

    public boolean enqueue(String message) {
        return waiting.offer(message);
    }

    private void work(Transport transport) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                transport.send(waiting.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        sender.interrupt();
    }

    public interface Transport {
        void send(String message);
    }
}
