package kz.kenes.council.inquiry.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.PROPOSE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.inquiry.Addressee;
import kz.kenes.council.inquiry.Inquiry;
import kz.kenes.council.inquiry.InquiryMoved;
import kz.kenes.council.inquiry.Question;
import kz.kenes.council.inquiry.api.AnswerInquiry;
import kz.kenes.council.inquiry.api.AskForInformation;
import kz.kenes.council.inquiry.api.AskUnits;
import kz.kenes.council.inquiry.api.AskingBody;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.council.inquiry.api.InquiryRow;
import kz.kenes.council.inquiry.api.InquiryView;
import kz.kenes.council.service.Actor;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Requests for information from the question to the accepted answer. */
@Stateless
@UseCase
public class InquiriesBean implements Inquiries {

    @Inject
    private InquiryRecords inquiries;

    @Inject
    private InquiryPage page;

    @Inject
    private Respondents respondents;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<InquiryRow> list(ListQuery query) {
        return inquiries.list(query, actor.today());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public InquiryView get(long inquiryId) {
        return page.of(inquiryId);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<InquiryRow> desk() {
        return actor.id() == null ? List.of() : inquiries.desk(actor.today());
    }

    @Override
    @Query
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public List<AskingBody> asking() {
        return respondents.askingBodies();
    }

    @Override
    @Query
    @Clause("CNL-15")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public List<NamedChoice> units(long bodyId) {
        return respondents.units(respondents.asking(bodyId, actor.today()), actor.today());
    }

    @Override
    @Clause({"CNL-26", "CNL-28"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long ask(AskForInformation command) {
        Body body = respondents.asking(command.bodyId(), actor.today());
        Question question = new Question(
                LocalizedText.of(command.title()),
                command.text(),
                command.due(),
                command.bodyIds().stream().map(respondents::body).toList(),
                command.universityIds().stream().map(respondents::institution).toList(),
                respondents.askable(body));
        return asked(body, question, command.files(), command.key());
    }

    @Override
    @Clause("CNL-15")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long askUnits(AskUnits command) {
        Body body = respondents.asking(command.bodyId(), actor.today());
        Question question = new Question(
                LocalizedText.of(command.title()),
                command.text(),
                command.due(),
                List.of(),
                List.of(),
                List.of(),
                command.unitIds().stream().map(respondents::unit).toList());
        return asked(body, question, command.files(), command.key());
    }

    private long asked(Body body, Question question, List<FileContent> enclosed, String key) {
        if (key != null) {
            Optional<Inquiry> asked = inquiries.asked(body, key);
            if (asked.isPresent()) {
                return asked.get().id();
            }
        }
        Inquiry inquiry = new Inquiry(body, question, key, actor.person(), actor.now());
        inquiry.enclose(kept(enclosed));
        inquiries.add(inquiry);
        inquiry.addressees().forEach(one -> tell(one, inquiry.text(), respondents.toTell(one, actor.today())));
        return inquiry.id();
    }

    private List<Long> kept(List<FileContent> contents) {
        List<Long> kept = new ArrayList<>();
        for (FileContent content : contents) {
            StoredFile stored = files.keepUpload(content, Uploads.DOCUMENTS);
            kept.add(stored.id());
        }
        return kept;
    }

    private void tell(Addressee addressee, String words, List<Long> persons) {
        Inquiry inquiry = addressee.inquiry();
        events.fire(new InquiryMoved(
                inquiry.id(),
                addressee.state(),
                inquiry.title().toLocalized(),
                inquiry.body().name().toLocalized(),
                addressee.name().toLocalized(),
                addressee.due(),
                words,
                persons));
    }

    @Override
    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    @RolesAllowed(PROPOSE)
    public void answer(AnswerInquiry command) {
        Addressee addressee = seen(command.addresseeId(), command.version());
        Person me = actor.person();
        Collection<Person> heads = respondents.headsOf(addressee, actor.today());
        addressee.requireAnsweredBy(me, heads, actor.now());
        addressee.answer(command.text(), kept(command.files()), me, heads, actor.now());
        tell(addressee, null, respondents.asking(addressee.inquiry(), actor.today()));
    }

    private Addressee seen(long addresseeId, long version) {
        Addressee addressee = inquiries.addressee(addresseeId);
        addressee.requireUnchangedSince(version);
        return addressee;
    }

    @Override
    @Clause({"CNL-26", "CNL-28"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void accept(long addresseeId, long version) {
        Addressee addressee = seen(addresseeId, version);
        addressee.accept(actor.person(), actor.now());
        tell(addressee, null, respondents.toTell(addressee, actor.today()));
    }

    @Override
    @Clause({"CNL-26", "CNL-28"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void askAgain(long addresseeId, long version, String what, LocalDate due) {
        Addressee addressee = seen(addresseeId, version);
        addressee.askAgain(what, due, actor.person(), actor.now());
        tell(addressee, what, respondents.toTell(addressee, actor.today()));
    }

    @Override
    @Clause("CNL-26")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void callOff(long inquiryId, long version, String reason) {
        Inquiry inquiry = inquiries.get(inquiryId);
        inquiry.requireUnchangedSince(version);
        List<Addressee> open =
                inquiry.addressees().stream().filter(Addressee::isOpen).toList();
        inquiry.callOff(reason, actor.person(), actor.now());
        open.forEach(one -> tell(one, inquiry.calledOffBecause(), respondents.toTell(one, actor.today())));
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public FileContent file(long inquiryId, long fileId) {
        require(page.reads(inquiries.get(inquiryId), fileId), SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }
}
