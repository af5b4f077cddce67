package com.acme.billing;

import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AccountBook {
    private static final Logger LOG = LoggerFactory.getLogger(AccountBook.class);

    private final Map<String, Account> accounts = new HashMap<>();

    public synchronized void open(String number) {
        accounts.putIfAbsent(number, new Account(number));
    }

    public synchronized long charge(String number, long cents) {
        Account account = accounts.get(number);
        if (account == null) {
            LOG.warn("no account {}", number);
            return 0;
        }
        account.balance -= cents;
        return account.balance;
    }

    private static final class Account {
        private final String number;
        private long balance;

        Account(String number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return number + ": " + balance;
        }
    }
}
