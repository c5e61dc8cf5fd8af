package thermolab.grade.judge;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Where the submissions of a batch are graded side by side, until one of them needs the machine for itself: it then waits for
 * the others to end, and no other begins before it is done.
 */
final class Floor {

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final WorkerPool pool;

    Floor(WorkerPool pool) {
        this.pool = pool;
    }

    /** A place among others; left at close. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    Place enter() {
        lock.readLock().lock();
        return lock.readLock()::unlock;
    }

    /** Gives up the caller's place and comes back to it at close; in between no other worker of ours runs or starts. */
    Place alone() {
        lock.readLock().unlock();
        lock.writeLock().lock();
        pool.pause();
        return () -> {
            pool.resume();
            lock.readLock().lock(); // nobody comes in between
            lock.writeLock().unlock();
        };
    }
}
