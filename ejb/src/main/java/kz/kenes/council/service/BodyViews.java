package kz.kenes.council.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.api.CompositionRow;
import kz.kenes.council.api.EditionView;
import kz.kenes.council.api.SeatView;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.EditionRules;
import kz.kenes.shared.vocabulary.Language;
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

    static List<SeatView> seats(List<Seat> seats, LocalDate day, Map<Long, Employment> works) {
        List<SeatView> views = new ArrayList<>();
        for (Seat seat : seats) {
            views.add(seat(seat, day, works));
        }
        return views;
    }

    private static SeatView seat(Seat seat, LocalDate day, Map<Long, Employment> works) {
        Person holder = seat.holderOn(day).orElse(null);
        return new SeatView(
                seat.id(),
                seat.version(),
                seat.ordinal(),
                seat.role(),
                position(seat, works),
                seat.post() == null ? null : seat.post().id(),
                holder == null ? null : holder.id(),
                nameOf(holder),
                seat.isByAgreement(),
                seat.consentDate(),
                seat.consentDocument(),
                seat.validity().validFrom(),
                seat.validity().validTo());
    }

    /** The post, or as what and where the named person works; null for a person without work. */
    private static Localized position(Seat seat, Map<Long, Employment> works) {
        if (seat.post() != null) {
            return seat.post().title().toLocalized();
        }
        Employment work = works.get(seat.person().id());
        if (work == null) {
            return null;
        }
        Localized as = asWhat(work);
        Institution there = work.institution();
        Body body = seat.composition().body();
        return there.id().equals(body.institution().id())
                ? as
                : join(as, there.name().toLocalized());
    }

    private static Localized asWhat(Employment work) {
        if (work.jobTitle() != null) {
            return Localized.same(work.jobTitle());
        }
        return work.position() == null ? null : work.position().name().toLocalized();
    }

    private static Localized join(Localized position, Localized institution) {
        if (position == null) {
            return institution;
        }
        return new Localized(
                position.in(Language.KK) + ", " + institution.in(Language.KK),
                position.in(Language.RU) + ", " + institution.in(Language.RU),
                position.in(Language.EN) + ", " + institution.in(Language.EN));
    }

    /** Persons who are named by seats and whose work tells their position. */
    static Set<Person> named(List<Seat> seats) {
        Set<Person> persons = new HashSet<>();
        seats.stream().map(Seat::person).filter(person -> person != null).forEach(persons::add);
        return persons;
    }

    static String nameOf(Person person) {
        return person == null ? null : person.fullName();
    }
}
