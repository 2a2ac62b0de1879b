package kz.kenes.plan.report.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.council.Body;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.plan.report.AnnualReport;
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

    /** The kinds of body that answer to the recipient. */
    private static String kinds(Recipient recipient) {
        return Arrays.stream(BodyKind.values())
                .filter(kind -> Recipient.of(kind).contains(recipient))
                .map(kind -> BodyKind.class.getName() + "." + kind)
                .collect(Collectors.joining(", "));
    }
}
