class DebugLeftover {
    Object load(Path file) throws Exception {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            log.warn("not read: {}", file);
            e.printStackTrace();  // expect: code/debug-leftover
            return null;
        }
    }

    Object retry(Callable<Object> work) throws Exception {
        CompletableFuture.supplyAsync(work).exceptionally(t -> { t.printStackTrace(); return null; });  // expect: code/debug-leftover
        return work;
    }

    Object loadAgain(Path file, PrintWriter report) throws Exception {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            log.warn("not read: " + file, e);  // ok
            return null;
        }
    }
}
