package kz.kenes.council.inquiry.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.inquiry.api.AddresseeView;
import kz.kenes.council.inquiry.api.AnswerInquiry;
import kz.kenes.council.inquiry.api.Inquiries;
import kz.kenes.council.inquiry.api.InquiryView;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;
import org.primefaces.event.FileUploadEvent;

/** One request for information: what is asked, the answers, and what the reader may do next. */
@Named
@ViewScoped
public class InquiryPage implements Serializable {

    @EJB
    private Inquiries inquiries;

    @Inject
    private Screen screen;

    private Long id;
    private InquiryView inquiry;
    private AddresseeView line;
    private String text;
    private List<FileContent> files = new ArrayList<>();
    private String what;
    private LocalDate due;
    private String reason;

    public void load() {
        inquiry = inquiries.get(id);
        line = inquiry.addressees().stream()
                .filter(AddresseeView::mayAnswer)
                .findFirst()
                .orElse(null);
    }

    public String answer() {
        inquiries.answer(new AnswerInquiry(line.id(), line.version(), text, new ArrayList<>(files)));
        return again("inquiry.answered");
    }

    public void attach(FileUploadEvent event) {
        files.add(Uploaded.file(event));
    }

    public void detach(FileContent file) {
        files.remove(file);
    }

    public String accept(AddresseeView judged) {
        inquiries.accept(judged.id(), judged.version());
        return again("inquiry.accepted");
    }

    public String askAgain() {
        inquiries.askAgain(line.id(), line.version(), what, due);
        return again("inquiry.askedAgain");
    }

    public String callOff() {
        inquiries.callOff(id, inquiry.version(), reason);
        return again("inquiry.calledOff");
    }

    private String again(String done) {
        screen.done(done);
        return screen.to("/council/inquiry", id);
    }

    public void file(long fileId) {
        screen.show(inquiries.file(id, fileId));
    }

    public InquiryView getInquiry() {
        return inquiry;
    }

    /** The line for which the reader answers, or which he or she asks again. */
    public AddresseeView getLine() {
        return line;
    }

    public void setLine(AddresseeView line) {
        this.line = line;
    }

    /** True while the reader may answer. */
    public boolean isAnswering() {
        return inquiry.addressees().stream().anyMatch(AddresseeView::mayAnswer);
    }

    public boolean isJudging() {
        return inquiry.addressees().stream().anyMatch(AddresseeView::mayJudge);
    }

    public List<FileContent> getFiles() {
        return files;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
