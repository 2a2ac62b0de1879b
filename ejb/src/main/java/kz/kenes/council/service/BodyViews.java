package kz.kenes.council.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.api.CompositionRow;
import kz.kenes.council.api.EditionView;
import kz.kenes.council.api.SeatView;
import kz.kenes.people.Person;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.EditionRules;
import kz.kenes.shared.vocabulary.Localized;

/** What the API shows of bodies, compositions and editions. */
final class BodyViews {

    private BodyViews() {}

    static EditionView edition(Edition edition) {
        EditionRules rules = edition.rules();
        return new EditionView(
                edition.id(),
                edition.regulation().title().toLocalized(),
                edition.label(),
                edition.validity().validFrom(),
                edition.validity().validTo(),
                rules.quorum().numerator(),
                rules.quorum().denominator(),
                rules.quorumEffect(),
                rules.majorityBase(),
                rules.tieBreak(),
                rules.votingForm(),
                rules.minutesSigning(),
                rules.noticeDays(),
                rules.remoteCounts());
    }

    static CompositionRow row(Composition composition, int seats) {
        return new CompositionRow(
                composition.id(),
                composition.state(),
                composition.validity().validFrom(),
                composition.validity().validTo(),
                composition.ground(),
                seats,
                nameOf(composition.proposer()),
                nameOf(composition.approver()));
    }

    static List<SeatView> seats(List<Seat> seats, LocalDate day, Map<Long, Localized> positions) {
        List<SeatView> views = new ArrayList<>();
        for (Seat seat : seats) {
            views.add(seat(seat, day, positions));
        }
        return views;
    }

    private static SeatView seat(Seat seat, LocalDate day, Map<Long, Localized> positions) {
        Person holder = seat.holderOn(day).orElse(null);
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.ordinal(),
                seat.role(),
                positions.get(seat.id()),
                seat.post() == null ? null : seat.post().id(),
                holder == null ? null : holder.id(),
                nameOf(holder),
                seat.isByAgreement(),
                seat.consentDate(),
                seat.consentDocument(),
                seat.validity().validFrom(),
                seat.validity().validTo(),
                seat.category(),
                seat.represents() == null ? null : seat.represents().name().toLocalized(),
                seat.checkedOn());
    }

    static String nameOf(Person person) {
        return person == null ? null : person.fullName();
    }
}
