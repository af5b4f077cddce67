package com.acme.customers;

import java.util.HashMap;
import java.util.Map;

public class GreetingService {
    private final Map<Long, Customer> cache = new HashMap<>();
    private final CustomerDao dao;

    public GreetingService(CustomerDao dao) {
        this.dao = dao;
    }

    public String greeting(long id) {
        Customer customer = cache.get(id);
        if (customer == null) {
            customer = dao.find(id).orElse(null);
        }
        if (customer == null) {
            return "Hello";
        }
        String name = customer.displayName();
        cache.put(id, customer);
        return "Hello " + name.strip();
    }

    interface Customer {
        String displayName();
    }

    interface CustomerDao {
        java.util.Optional<Customer> find(long id);
    }
}
