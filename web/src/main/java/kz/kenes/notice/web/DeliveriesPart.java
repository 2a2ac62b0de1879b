package kz.kenes.notice.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.notice.api.DeliveryRow;
import kz.kenes.notice.api.Notices;

/** Part of a meeting's page: who was told about it, when and by which channel (MTG-07). */
@Named
@RequestScoped
public class DeliveriesPart {

    @EJB
    private Notices notices;

    private final Map<Long, List<DeliveryRow>> read = new HashMap<>();

    public List<DeliveryRow> of(Long meetingId) {
        return read.computeIfAbsent(meetingId, notices::deliveries);
    }
}
