package kz.kenes.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.notice.api.NoticeRow;
import kz.kenes.notice.api.Notices;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;

/** The reader's own notices, the newest first. */
@Named
@ViewScoped
public class NoticesPage implements Serializable {

    @EJB
    private Notices notices;

    @Inject
    private Screen screen;

    @Inject
    private Bell bell;

    private LazyRows<NoticeRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(notices::list, "kind", "unread");
    }

    /** Marks the notice as read and goes to the page it is about. */
    public String open(NoticeRow notice) {
        if (!notice.isRead()) {
            notices.markRead(notice.id());
            bell.askAgain();
        }
        return screen.to(notice.link());
    }

    public String readAll() {
        notices.markAllRead();
        bell.askAgain();
        screen.done("notice.all-read");
        return screen.to("/notice/notices");
    }

    public LazyRows<NoticeRow> getRows() {
        return rows;
    }

    public NoticeKind[] getKinds() {
        return NoticeKind.values();
    }
}
