package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.kenes.approval.service.ActorSource;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.council.Body;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.plan.report.AnnualReport;
import kz.kenes.plan.report.ReportSent;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/** Who receives reports in the name of the bodies and posts to which others answer. */
@Dependent
class ReportRecipients {

    private static final String NOT_RECEIVED =
            "not exists (select 1 from AnnualReport x join x.steps s where x.id = r.id"
                    + " and s.recipient = kz.kenes.plan.report.vocabulary.Recipient.%s)";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private VisibleReports visible;

    @Inject
    private Caller caller;

    @Inject
    private Instance<ActorSource> sources;

    @Inject
    private Event<Object> events;

    /** For which recipients of the body's report the caller may confirm the receipt. */
    @Clause("CNL-07")
    Set<Recipient> entitled(Body body) {
        Set<Recipient> entitled = EnumSet.noneOf(Recipient.class);
        for (Recipient recipient : Recipient.of(body.kind())) {
            String condition = condition(recipient);
            if (condition != null && isMatched(condition, body)) {
                entitled.add(recipient);
            }
        }
        return entitled;
    }

    /** The condition on the body {@code b} under which the caller acts for the recipient; null where he or she never does. */
    private String condition(Recipient recipient) {
        return switch (recipient) {
            case RECTOR -> caller.may(Permission.APPROVE_COMPOSITION) ? visible.ofOwn("b") : null;
            case ACADEMIC_COUNCIL -> VisibleReports.inAcademicCouncil("b", VisibleReports.OFFICER);
            case UPPER_BODY -> VisibleReports.inUpper("b", VisibleReports.OFFICER);
            case NATIONAL_CENTRE -> null;
        };
    }

    private boolean isMatched(String condition, Body body) {
        TypedQuery<Long> query =
                em.createQuery("select count(b) from Body b where b.id = :body and " + condition, Long.class);
        query.setParameter("body", body.id());
        bind(query);
        return query.getSingleResult() > 0;
    }

    private void bind(TypedQuery<?> query) {
        Map<String, Object> me = visible.me();
        me.keySet()
                .retainAll(
                        query.getParameters().stream().map(one -> one.getName()).toList());
        me.forEach(query::setParameter);
    }

    /** The reports sent whose receipt the caller is to confirm; one statement. */
    @Clause("CNL-07")
    List<AnnualReport> waiting() {
        List<String> conditions = new ArrayList<>();
        for (Recipient recipient : Recipient.values()) {
            String condition = condition(recipient);
            if (condition != null) {
                conditions.add("(b.kind in (" + kinds(recipient) + ") and " + NOT_RECEIVED.formatted(recipient)
                        + " and " + condition + ")");
            }
        }
        TypedQuery<AnnualReport> query = em.createQuery(
                "select r from AnnualReport r join fetch r.body b where r.state ="
                        + " kz.kenes.plan.report.vocabulary.ReportState.SENT and (" + String.join(" or ", conditions)
                        + ") order by r.sentAt, r.id",
                AnnualReport.class);
        bind(query);
        return query.getResultList();
    }

    /** Lets those know who may confirm the receipt of a report that is sent. */
    @Clause("CNL-07")
    void tell(AnnualReport report, LocalDate day) {
        Body body = report.body();
        events.fire(new ReportSent(
                report.id(), body.name().toLocalized(), report.year().toString(), addressees(body, day)));
    }

    private List<Long> addressees(Body body, LocalDate day) {
        Set<Long> persons = new TreeSet<>();
        for (Recipient recipient : Recipient.of(body.kind())) {
            switch (recipient) {
                case RECTOR ->
                    persons.addAll(persons(
                            ActorKind.PERMISSION, body.institution().id(), Permission.APPROVE_COMPOSITION, day));
                case ACADEMIC_COUNCIL -> academicCouncils(body).forEach(id -> persons.addAll(officers(id, day)));
                case UPPER_BODY -> {
                    if (body.parent() != null) {
                        persons.addAll(officers(body.parent().id(), day));
                    }
                }
                case NATIONAL_CENTRE -> {
                    // receives it outside Kenes
                }
            }
        }
        return List.copyOf(persons);
    }

    private List<Long> academicCouncils(Body body) {
        return em.createQuery(
                        "select b.id from Body b where b.institution = :house"
                                + " and b.kind = kz.kenes.regulation.vocabulary.BodyKind.ACADEMIC_COUNCIL",
                        Long.class)
                .setParameter("house", body.institution())
                .getResultList();
    }

    private Set<Long> officers(long body, LocalDate day) {
        Set<Long> officers = new TreeSet<>();
        for (ActorKind kind : List.of(ActorKind.CHAIR, ActorKind.DEPUTY_CHAIR, ActorKind.SECRETARY)) {
            officers.addAll(persons(kind, body, null, day));
        }
        return officers;
    }

    private Set<Long> persons(ActorKind kind, long scope, String value, LocalDate day) {
        for (ActorSource source : sources) {
            if (source.kinds().contains(kind)) {
                return source.persons(kind, scope, value, day);
            }
        }
        throw new IllegalStateException("Nobody knows actors of the kind " + kind);
    }

    /** The kinds of body that answer to the recipient. */
    private static String kinds(Recipient recipient) {
        return Arrays.stream(BodyKind.values())
                .filter(kind -> Recipient.of(kind).contains(recipient))
                .map(kind -> BodyKind.class.getName() + "." + kind)
                .collect(Collectors.joining(", "));
    }
}
