package kz.kenes.people.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.people.Employment;
import kz.kenes.people.Person;
import kz.kenes.people.PostHolding;
import kz.kenes.people.UnitHead;
import kz.kenes.people.api.EmploymentView;
import kz.kenes.people.api.HoldingView;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.PersonRow;
import kz.kenes.people.api.PersonView;
import kz.kenes.shared.vocabulary.Localized;

/** How persons and their work are shown. */
final class PersonViews {

    private PersonViews() {}

    /** @param works what the person does today; the first is shown */
    static PersonRow row(Person person, List<Employment> works) {
        Employment work = works.isEmpty() ? null : works.get(0);
        return new PersonRow(
                person.id(),
                person.fullName(),
                person.email(),
                person.phone(),
                work == null ? null : title(work),
                work == null ? null : work.category(),
                work == null || work.unit() == null ? null : work.unit().name().toLocalized(),
                work == null ? null : work.institution().name().toLocalized(),
                work == null ? null : work.validity().validFrom(),
                Math.max(0, works.size() - 1),
                person.isDemo());
    }

    static PersonChoice choice(Person person, List<Employment> works) {
        return new PersonChoice(person.id(), person.fullName(), works.isEmpty() ? null : work(works.get(0)));
    }

    private static Localized work(Employment work) {
        Localized place = work.unit() == null
                ? work.institution().name().toLocalized()
                : work.unit().name().toLocalized();
        Localized title = title(work);
        return title == null
                ? place
                : new Localized(
                        title.kk() + ", " + place.kk(),
                        joined(title.ru(), title.kk(), place.ru(), place.kk()),
                        joined(title.en(), title.kk(), place.en(), place.kk()));
    }

    private static String joined(String title, String titleKk, String place, String placeKk) {
        return (title == null ? titleKk : title) + ", " + (place == null ? placeKk : place);
    }

    private static Localized title(Employment work) {
        if (work.position() != null) {
            return work.position().name().toLocalized();
        }
        return work.jobTitle() == null ? null : Localized.same(work.jobTitle());
    }

    static EmploymentView employment(Employment work) {
        return new EmploymentView(
                work.id(),
                work.version(),
                work.institution().id(),
                work.institution().name().toLocalized(),
                work.unit() == null ? null : work.unit().id(),
                work.unit() == null ? null : work.unit().name().toLocalized(),
                work.category(),
                work.position() == null ? null : work.position().name().toLocalized(),
                work.jobTitle(),
                work.validity().validFrom(),
                work.validity().validTo());
    }

    static List<HoldingView> holdings(List<PostHolding> posts, List<UnitHead> headships) {
        List<HoldingView> holdings = new ArrayList<>();
        posts.forEach(held -> holdings.add(new HoldingView(
                held.post().id(),
                held.post().title().toLocalized(),
                null,
                held.post().institution().name().toLocalized(),
                held.validity().validFrom(),
                held.validity().validTo(),
                held.ground())));
        headships.forEach(held -> holdings.add(new HoldingView(
                held.unit().id(),
                null,
                held.unit().name().toLocalized(),
                held.unit().institution().name().toLocalized(),
                held.validity().validFrom(),
                held.validity().validTo(),
                held.ground())));
        holdings.sort(Comparator.comparing(HoldingView::from).reversed());
        return holdings;
    }

    static PersonView person(Person person, List<Employment> works, List<HoldingView> holdings, Long accountId) {
        return new PersonView(
                person.id(),
                person.version(),
                person.name().surname(),
                person.name().givenName(),
                person.name().patronymic(),
                person.fullName(),
                person.shortName(),
                person.email(),
                person.phone(),
                person.language(),
                person.degree(),
                person.academicTitle(),
                person.isDemo(),
                List.copyOf(works.stream().map(PersonViews::employment).toList()),
                holdings,
                accountId);
    }
}
