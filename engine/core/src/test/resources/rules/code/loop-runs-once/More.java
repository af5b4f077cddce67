class LoopRunsOnce {
    Object find(int[] values, int wanted) throws Exception {
        Iterator<Integer> rest = List.of(1, 2).iterator();
        while (rest.hasNext()) {  // expect: code/loop-runs-once
            int value = rest.next();
            return value == wanted;
        }
        return false;
    }

    Object drain(Queue<Job> queue) throws Exception {
        while (!queue.isEmpty()) {  // expect: code/loop-runs-once
            queue.poll().run();
            break;
        }
        return queue;
    }
}
