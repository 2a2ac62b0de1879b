package kz.kenes.council.meeting.live.api;

/** Wants to know when something in a meeting has changed. */
@FunctionalInterface
public interface MeetingWatcher {

    /** @param revision rises with each change; after a restart it begins anew */
    void changed(long revision);
}
