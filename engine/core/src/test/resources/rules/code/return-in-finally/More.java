class ReturnInFinally {
    Object retry(Callable<Integer> work) throws Exception {
        for (int i = 0; i < 3; i++) {
            try {
                return work.call();
            } finally {
                continue;  // expect: code/return-in-finally
            }
        }
        return null;
    }
}
