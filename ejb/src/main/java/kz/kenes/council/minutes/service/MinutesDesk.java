package kz.kenes.council.minutes.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGN_MINUTES;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.meeting.Quorum;
import kz.kenes.council.minutes.FrozenPaper;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.MinutesVersion;
import kz.kenes.council.minutes.api.MinutesAction;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.paper.service.MinutesData;
import kz.kenes.council.paper.service.MinutesPaper;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.service.Calculation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Language;

/** The desk at which minutes are looked at and made into papers. */
@Dependent
class MinutesDesk {

    @Inject
    private MinutesRecords book;

    @Inject
    private PaperData data;

    @Inject
    private Papers papers;

    @Inject
    private Actor actor;

    /** Makes the papers of the complete draft and freezes it. */
    void freeze(Minutes minutes) {
        List<Ballot> ballots = book.ballots(minutes.meeting());
        List<Decision> decisions = book.decisions(minutes.meeting());
        minutes.requireComplete(ballots, decisions, actor.person(), actor.now());
        MinutesData frozen =
                data.minutes(minutes, ballots, decisions, actor.now()).asFinal();
        List<FrozenPaper> made = papers.freeze(language -> MinutesPaper.of(frozen, language));
        minutes.freeze(ballots, decisions, made, actor.person(), actor.now());
    }

    FileContent draft(Minutes minutes, Language language, PaperFormat format) {
        List<Ballot> ballots = book.ballots(minutes.meeting());
        List<Decision> decisions = book.decisions(minutes.meeting());
        return Papers.draft(MinutesPaper.of(data.minutes(minutes, ballots, decisions, actor.now()), language), format);
    }

    FileContent kept(FrozenPaper paper) {
        return papers.read(paper);
    }

    MinutesView view(Minutes minutes) {
        MinutesVersion version = minutes.current();
        List<Ballot> ballots = book.ballots(minutes.meeting());
        List<Decision> decisions = book.decisions(minutes.meeting());
        Language language = actor.language();
        Quorum quorum = PaperData.atOpening(minutes.meeting());
        return new MinutesView(
                minutes.id(),
                minutes.version(),
                minutes.meeting().id(),
                minutes.body().id(),
                minutes.body().name().toLocalized(),
                minutes.number(),
                minutes.year().toString(),
                minutes.date(),
                version.number(),
                version.state(),
                version.isFrozen(),
                version.reason(),
                MinutesViews.nameOf(minutes.meeting().presider()),
                MinutesViews.nameOf(minutes.meeting().secretary()),
                Calculation.presence(quorum.members(), quorum.present(), quorum.needed(), language),
                MinutesViews.items(version, ballots, decisions, language),
                MinutesViews.missing(version, ballots, decisions, language),
                MinutesViews.signatories(version),
                version.officialSha256(),
                new ArrayList<>(
                        minutes.versions().stream().map(MinutesViews::row).toList()),
                actions(minutes));
    }

    private Set<MinutesAction> actions(Minutes minutes) {
        Set<MinutesAction> actions = EnumSet.noneOf(MinutesAction.class);
        MinutesVersion version = minutes.current();
        boolean drafted = version.state() == MinutesState.DRAFT && !version.isFrozen();
        if (actor.may(KEEP_MEETINGS) && minutes.meeting().isSecretary(actor.personIfAny(), actor.today())) {
            if (drafted) {
                actions.add(MinutesAction.WRITE);
                actions.add(MinutesAction.FREEZE);
            }
            if (version.isSigned()) {
                actions.add(MinutesAction.CORRECT);
                actions.add(MinutesAction.ISSUE_EXTRACT);
            }
        }
        boolean awaited = version.signatures().stream()
                .anyMatch(signature ->
                        !signature.isGiven() && signature.person().id().equals(actor.id()));
        if (awaited && actor.may(SIGN_MINUTES)) {
            actions.add(MinutesAction.SIGN);
        }
        return actions;
    }
}
