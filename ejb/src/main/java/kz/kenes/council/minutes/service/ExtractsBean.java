package kz.kenes.council.minutes.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.minutes.Extract;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesCounter;
import kz.kenes.council.minutes.api.ExtractRow;
import kz.kenes.council.minutes.api.ExtractVerification;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.minutes.api.IssueExtract;
import kz.kenes.council.minutes.api.IssuedPaper;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.RandomCodes;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;

/** Extracts from signed minutes, and their verification by anybody. */
@Stateless
@UseCase
public class ExtractsBean implements Extracts {

    private static final int CODE_BITS = 128;

    @Inject
    private ExtractRecords extracts;

    @Inject
    private MinutesRecords book;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private ExtractDesk desk;

    @Inject
    private RandomCodes codes;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<ExtractRow> list(ListQuery query) {
        return extracts.list(query);
    }

    @Override
    @Clause("MTG-29")
    @RolesAllowed(KEEP_MEETINGS)
    public long issue(IssueExtract command) {
        Minutes minutes = book.get(command.minutesId());
        meetings.bringSeats(minutes.meeting());
        Instant now = actor.now();
        List<Decision> all = book.decisions(minutes.meeting());
        List<Decision> chosen = command.decisionIds().stream()
                .distinct()
                .map(id -> decision(all, id))
                .toList();
        MinutesCounter counter = book.counter(minutes.body(), AcademicYear.of(Body.dayOf(now)));
        String code = codes.ofBits(CODE_BITS);
        Extract extract = new Extract(minutes, chosen, command.recipient(), counter, code, actor.person(), now);
        extracts.add(extract);
        extract.keep(desk.papers(extract, minutes));
        return extract.id();
    }

    private static Decision decision(List<Decision> all, Long id) {
        Decision found =
                all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        require(found != null, SharedViolation.NOT_FOUND);
        return found;
    }

    @Override
    @RolesAllowed(KEEP_MEETINGS)
    public void revoke(long extractId, String reason) {
        Extract extract = extracts.get(extractId);
        meetings.bringSeats(extract.minutesVersion().meeting());
        extract.revoke(reason, actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent paper(long extractId, Language language, PaperFormat format) {
        FrozenPaper paper = extracts.get(extractId).papers().stream()
                .filter(one -> one.language() == language && one.format() == format)
                .findFirst()
                .orElse(null);
        require(paper != null, SharedViolation.NOT_FOUND);
        return desk.read(paper);
    }

    @Override
    @Query
    @PermitAll
    @Clause("MTG-29")
    public ExtractVerification verify(String code) {
        Extract extract = extracts.byCode(code);
        Minutes minutes = extract.minutesVersion().minutes();
        Body body = minutes.body();
        List<String> decisions = new ArrayList<>();
        for (Decision decision : extract.decisions()) {
            decisions.add(
                    decision.number() + ". " + decision.text().toLocalized().in(actor.language()));
        }
        return new ExtractVerification(
                extract.number(),
                extract.issuedOn(),
                body.name().toLocalized(),
                body.institution().name().toLocalized(),
                minutes.number(),
                minutes.date(),
                decisions,
                extract.isCurrent(),
                new ArrayList<>(
                        extract.papers().stream().map(ExtractsBean::issued).toList()));
    }

    private static IssuedPaper issued(FrozenPaper paper) {
        return new IssuedPaper(paper.language(), paper.format(), paper.sha256());
    }
}
