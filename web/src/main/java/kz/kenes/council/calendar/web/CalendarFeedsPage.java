package kz.kenes.council.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.calendar.api.CalendarFeeds;
import kz.kenes.council.calendar.api.FeedRow;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Screen;

/** The reader's addresses for calendar programs. A new address is shown once. */
@Named
@ViewScoped
public class CalendarFeedsPage implements Serializable {

    private static final int MOST_BODIES = 200;

    @EJB
    private CalendarFeeds feeds;

    @EJB
    private Bodies bodies;

    @Inject
    private Screen screen;

    private List<FeedRow> rows;
    private List<BodyRow> choices;
    private Long body;
    private String address;

    @PostConstruct
    void read() {
        rows = feeds.mine();
        choices = bodies.list(ListQuery.first(MOST_BODIES)).rows();
    }

    public void open() {
        address = feeds.open(body).address();
        rows = feeds.mine();
    }

    public String revoke(long feed) {
        feeds.revoke(feed);
        screen.done("feed.revoked");
        return screen.to("/council/calendar-feeds");
    }

    public List<FeedRow> getRows() {
        return rows;
    }

    public List<BodyRow> getChoices() {
        return choices;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    /** Null unless it was opened just now. */
    public String getAddress() {
        return address;
    }
}
