class Orders {
    void f(java.util.List<Long> ids, OrderRepository orderRepository, PreparedStatement stmt) throws Exception {
        for (Long id : ids) {
            orderRepository.findById(id); // expect: code/query-in-loop
        }
        for (int i = 0; i < 10; i++) {
            stmt.executeQuery(); // expect: code/query-in-loop
        }
        for (Order o : orderRepository.findAll()) { // ok: asked once
            use(o);
        }
        orderRepository.findAll(); // ok
        while (more()) { stmt.executeQuery(); } // ok: goes on until there is no more
        for (Long id : ids) {
            cache.findById(id); // ok: no database
        }
    }
}
class Pool {
    void f(java.util.List<Runnable> tasks) {
        for (Runnable task : tasks) {
            pool.execute(task); // ok: threads
        }
    }
}
