package kz.kenes.council.inquiry.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.PROPOSE;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.kenes.council.inquiry.Addressee;
import kz.kenes.council.inquiry.Inquiry;
import kz.kenes.council.inquiry.InquiryAnswer;
import kz.kenes.council.inquiry.api.AddresseeView;
import kz.kenes.council.inquiry.api.AnswerView;
import kz.kenes.council.inquiry.api.InquiryView;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.council.meeting.api.MaterialView;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/** What the page of a request shows. Whoever asks reads all answers, an addressee its own only. */
@Dependent
class InquiryPage {

    @Inject
    private InquiryRecords inquiries;

    @Inject
    private Respondents respondents;

    @Inject
    private Actor actor;

    @Clause({"CNL-26", "CNL-28"})
    InquiryView of(long id) {
        Inquiry inquiry = inquiries.get(id);
        LocalDate today = actor.today();
        Person me = actor.personIfAny();
        boolean whole = readsAll(inquiry, me, today);
        boolean leads = (actor.may(KEEP_MEETINGS) || actor.may(PRESIDE)) && inquiry.isLedBy(me, today);
        List<InquiryAnswer> answers = inquiries.answersTo(inquiry);
        Map<Long, MaterialView> files = inquiries.files(fileIds(inquiry, answers));
        Set<Long> answerable = inquiries.answerable(inquiry);
        Set<Long> own = whole ? Set.of() : inquiries.own(inquiry);
        List<AddresseeView> lines = new ArrayList<>();
        for (Addressee addressee : inquiries.addressees(inquiry)) {
            boolean mine = answerable.contains(addressee.id());
            boolean reads = whole || mine || own.contains(addressee.id());
            lines.add(new AddresseeView(
                    addressee.id(),
                    addressee.version(),
                    addressee.name().toLocalized(),
                    addressee.state(),
                    addressee.due(),
                    addressee.isOverdue(today),
                    reads ? views(addressee, answers, files) : List.of(),
                    mine && addressee.awaitsAnswer() && actor.may(PROPOSE),
                    leads && addressee.state() == AddresseeState.ANSWERED));
        }
        return new InquiryView(
                inquiry.id(),
                inquiry.version(),
                inquiry.body().id(),
                inquiry.body().name().toLocalized(),
                inquiry.title().toLocalized(),
                inquiry.text(),
                inquiry.due(),
                inquiry.asker().fullName(),
                inquiry.askedAt(),
                inquiry.calledOffBecause(),
                known(inquiry.files(), files),
                lines,
                inquiry.isOpen(),
                leads);
    }

    private boolean readsAll(Inquiry inquiry, Person me, LocalDate today) {
        return actor.may(ADMINISTER) || actor.may(READ_JOURNAL) || respondents.sits(inquiry.body(), me, today);
    }

    /** Files that the caller may read: those of the request, and of the answers that he or she reads. */
    boolean reads(Inquiry inquiry, long file) {
        InquiryView view = of(inquiry.id());
        return view.files().stream().anyMatch(one -> one.fileId() == file)
                || view.addressees().stream()
                        .flatMap(line -> line.answers().stream())
                        .flatMap(answer -> answer.files().stream())
                        .anyMatch(one -> one.fileId() == file);
    }

    private static Set<Long> fileIds(Inquiry inquiry, List<InquiryAnswer> answers) {
        Set<Long> ids = new HashSet<>(inquiry.files());
        answers.forEach(answer -> ids.addAll(answer.files()));
        return ids;
    }

    private static List<MaterialView> known(Collection<Long> ids, Map<Long, MaterialView> files) {
        return new ArrayList<>(
                ids.stream().sorted().map(files::get).filter(Objects::nonNull).toList());
    }

    private static List<AnswerView> views(
            Addressee addressee, List<InquiryAnswer> answers, Map<Long, MaterialView> files) {
        List<AnswerView> views = new ArrayList<>();
        for (InquiryAnswer answer : answers) {
            if (answer.addressee() == addressee) {
                views.add(new AnswerView(
                        answer.round(),
                        answer.text(),
                        answer.isLate(),
                        answer.by().fullName(),
                        answer.at(),
                        known(answer.files(), files),
                        answer.accepted(),
                        answer.remark(),
                        answer.judgedBy() == null ? null : answer.judgedBy().fullName()));
            }
        }
        return views;
    }
}
