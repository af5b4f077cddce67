class FrontInsertionInLoop {
    Object reversed(int[] values) throws Exception {
        List<Integer> all = new ArrayList<>();
        for (int value : values) {
            all.add(0, value);  // expect: code/front-insertion-in-loop
        }
        return all;
    }

    Object drain(ArrayList<Job> jobs) throws Exception {
        while (!jobs.isEmpty()) {
            history.add(0, jobs.removeLast());  // expect: code/front-insertion-in-loop
        }
        return jobs;
    }

    Object padded(ArrayList<Integer> all, int n) throws Exception {
        for (int i = 0; i < n; i++) {
            all.add(all.size(), 0);  // ok: at the end
        }
        return all;
    }
}
