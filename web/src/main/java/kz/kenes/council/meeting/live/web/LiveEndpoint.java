package kz.kenes.council.meeting.live.web;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kenes.council.meeting.live.api.MeetingChanges;
import kz.kenes.council.meeting.live.api.MeetingWatcher;

/**
 * The socket of a meeting. It carries nothing but the number of the change; the page then asks for what its reader may see. What
 * comes from the browser is not read. {@link LiveGate} has decided who gets here.
 */
@ServerEndpoint("/live/{meeting}")
public class LiveEndpoint {

    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

    @Inject
    private MeetingChanges changes;

    private long meeting;
    private MeetingWatcher watcher;

    @OnOpen
    public void open(Session session, @PathParam("meeting") long id) {
        meeting = id;
        watcher = revision -> session.getAsyncRemote().sendText(String.valueOf(revision));
        changes.watch(meeting, watcher);
    }

    @OnClose
    public void close() {
        if (watcher != null) {
            changes.forget(meeting, watcher);
        }
    }

    /** A lost connection is no fault: the page looks by itself until it is connected again. */
    @OnError
    public void lost(Throwable cause) {
        LOG.log(Level.FINE, "A socket is lost", cause);
        close();
    }
}
