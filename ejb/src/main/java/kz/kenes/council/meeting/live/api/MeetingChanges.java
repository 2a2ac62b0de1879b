package kz.kenes.council.meeting.live.api;

/**
 * Tells at once that something in a meeting has changed, and never what: whoever is told asks for what he or she may see. Only
 * changes that this node has committed are told; who wants to know of all looks again from time to time.
 */
public interface MeetingChanges {

    void watch(long meetingId, MeetingWatcher watcher);

    void forget(long meetingId, MeetingWatcher watcher);
}
