package kz.kenes.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.MembershipFlaw;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * What the composition of an association by direction lacks. A defect keeps nobody from meeting: whether an institution sends
 * somebody is not in the hands of the association.
 *
 * @param about the institution or the number of the seat, or an empty text
 */
public record MembershipDefect(MembershipFlaw flaw, Object about) {

    @Clause({"CNL-33", "CNL-34", "CNL-35"})
    static List<MembershipDefect> of(Charter charter, Collection<Seat> seats, LocalDate day) {
        List<MembershipDefect> defects = new ArrayList<>();
        if (charter.body().kind() != BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION) {
            return defects;
        }
        Set<Institution> represented =
                seats.stream().map(Seat::represents).filter(Objects::nonNull).collect(Collectors.toSet());
        charter.universities().stream()
                .filter(one -> one.existsOn(day) && !represented.contains(one))
                .sorted(Comparator.comparing(one -> one.name().kk()))
                .forEach(one -> defects.add(new MembershipDefect(MembershipFlaw.UNIVERSITY_MISSING, one.name())));
        Set<MemberCategory> categories = EnumSet.noneOf(MemberCategory.class);
        seats.stream().map(Seat::category).filter(Objects::nonNull).forEach(categories::add);
        add(defects, categories.contains(MemberCategory.EMPLOYER), MembershipFlaw.EMPLOYER_MISSING);
        add(
                defects,
                categories.contains(MemberCategory.EMPLOYER_ASSOCIATION),
                MembershipFlaw.EMPLOYER_ASSOCIATION_MISSING);
        add(
                defects,
                categories.stream().anyMatch(MemberCategory::isOtherInterested),
                MembershipFlaw.INTERESTED_BODY_MISSING);
        add(defects, charter.criteriaSince() != null, MembershipFlaw.CRITERIA_MISSING);
        if (charter.criteriaSince() != null) {
            seats.stream()
                    .filter(seat -> !seat.isCheckedSince(charter.criteriaSince()))
                    .forEach(seat -> defects.add(new MembershipDefect(MembershipFlaw.NOT_CHECKED, whom(seat, day))));
        }
        return defects;
    }

    private static void add(List<MembershipDefect> defects, boolean fine, MembershipFlaw flaw) {
        if (!fine) {
            defects.add(new MembershipDefect(flaw, ""));
        }
    }

    private static String whom(Seat seat, LocalDate day) {
        return seat.holderOn(day).map(Person::fullName).orElse(String.valueOf(seat.ordinal()));
    }

    /** The defect as a sentence. */
    public String in(Language language) {
        return Wording.phrase("council", "MembershipDefect." + flaw, language, about);
    }
}
