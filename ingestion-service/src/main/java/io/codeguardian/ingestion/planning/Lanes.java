package io.codeguardian.ingestion.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A lane for each repository: its work is done one after the other, and a repository that takes long holds one worker,
 * never more.
 */
@ApplicationScoped
class Lanes {
    private static final Logger LOG = Logger.getLogger(Lanes.class);

    private final Semaphore workers;
    private final Map<Long, Queue<Work>> lanes = new HashMap<>();
    private final Map<Long, Thread> running = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private boolean stopped;

    private record Work(String id, Runnable task) {}

    @Inject
    Lanes(PlanningSettings settings) {
        this.workers = new Semaphore(settings.workers(), true);
    }

    /** Ignored when work of this id is waiting or under way. */
    synchronized void submit(long repositoryId, String id, Runnable task) {
        if (stopped || !known.add(id)) {
            return;
        }
        lanes.computeIfAbsent(repositoryId, r -> new ArrayDeque<>()).add(new Work(id, task));
        running.computeIfAbsent(
                repositoryId,
                r -> Thread.ofVirtual().name("plan-repository-" + repositoryId).start(() -> drive(repositoryId)));
    }

    private void drive(long repositoryId) {
        for (Work work = next(repositoryId); work != null; work = next(repositoryId)) {
            try {
                workers.acquire();
                try {
                    work.task().run();
                } finally {
                    workers.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warnf(e, "planning of review %s broke off, it is resumed later", work.id());
            } finally {
                forget(work.id());
            }
        }
    }

    private synchronized @Nullable Work next(long repositoryId) {
        Queue<Work> lane = lanes.get(repositoryId);
        Work work = lane == null || stopped ? null : lane.poll();
        if (work == null) {
            lanes.remove(repositoryId);
            running.remove(repositoryId);
        }
        return work;
    }

    private synchronized void forget(String id) {
        known.remove(id);
    }

    /** Breaks off; what is unfinished stays due in the database. */
    synchronized void stop() {
        stopped = true;
        running.values().forEach(Thread::interrupt);
    }
}
