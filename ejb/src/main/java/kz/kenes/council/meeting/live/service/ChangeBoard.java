package kz.kenes.council.meeting.live.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kenes.council.meeting.live.api.MeetingChanges;
import kz.kenes.council.meeting.live.api.MeetingWatcher;

/**
 * Who follows which meeting on this node. Changes that come close together, such as the votes of a full hall, are told once.
 */
@ApplicationScoped
public class ChangeBoard implements MeetingChanges {

    private static final Logger LOG = Logger.getLogger(ChangeBoard.class.getName());

    private static final long TOGETHER_MILLIS = 250;

    private final Map<Long, Set<MeetingWatcher>> watchers = new ConcurrentHashMap<>();
    private final Map<Long, AtomicLong> revisions = new ConcurrentHashMap<>();
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void watch(long meetingId, MeetingWatcher watcher) {
        watchers.computeIfAbsent(meetingId, id -> ConcurrentHashMap.newKeySet()).add(watcher);
    }

    @Override
    public void forget(long meetingId, MeetingWatcher watcher) {
        watchers.computeIfPresent(meetingId, (id, some) -> {
            some.remove(watcher);
            return some.isEmpty() ? null : some;
        });
    }

    long revision(long meetingId) {
        AtomicLong revision = revisions.get(meetingId);
        return revision == null ? 0 : revision.get();
    }

    /** A committed transaction has changed these meetings. */
    void changed(Set<Long> meetings) {
        for (Long meeting : meetings) {
            revisions.computeIfAbsent(meeting, id -> new AtomicLong()).incrementAndGet();
            if (watchers.containsKey(meeting) && waiting.add(meeting)) {
                executor.schedule(() -> tell(meeting), TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void tell(Long meeting) {
        waiting.remove(meeting);
        long revision = revision(meeting);
        for (MeetingWatcher watcher : watchers.getOrDefault(meeting, Set.of())) {
            try {
                watcher.changed(revision);
            } catch (RuntimeException gone) {
                LOG.log(Level.FINE, "Somebody does not follow the meeting any more", gone);
                forget(meeting, watcher);
            }
        }
    }
}
