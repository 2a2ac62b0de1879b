package kz.kenes.council.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.HeldSeat;

/** Part of a person's page: the seats that the person holds and held in bodies. */
@Named
@RequestScoped
public class HeldSeatsPart {

    @EJB
    private Bodies bodies;

    private final Map<Long, List<HeldSeat>> read = new HashMap<>();

    public List<HeldSeat> of(Long personId) {
        return read.computeIfAbsent(personId, bodies::seatsOf);
    }
}
