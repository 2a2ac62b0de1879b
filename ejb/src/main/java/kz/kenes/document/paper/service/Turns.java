package kz.kenes.document.paper.service;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many papers be written at once as there are processors; the others wait their turn. More at once would not be faster and would
 * need some 16 MB each.
 */
final class Turns {

    private static final Semaphore PLACES =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    private Turns() {}

    static byte[] take(Supplier<byte[]> work) {
        PLACES.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            PLACES.release();
        }
    }
}
