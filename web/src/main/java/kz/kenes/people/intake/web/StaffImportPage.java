package kz.kenes.people.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.api.InstitutionRow;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.intake.api.ImportReport;
import kz.kenes.people.intake.api.StaffImport;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Uploaded;

/** Staff from a table: the template, the file, what would become of its rows, and the registration of all of them. */
@Named
@ViewScoped
public class StaffImportPage implements Serializable {

    private static final int ALL = 10_000;

    @EJB
    private StaffImport staffImport;

    @EJB
    private Institutions register;

    @Inject
    private Screen screen;

    private List<InstitutionRow> institutions;
    private Long institutionId;
    private transient Part upload;
    private FileContent file;
    private ImportReport report;

    @PostConstruct
    void read() {
        institutions = register.list(ListQuery.first(ALL)).rows();
    }

    public void template() {
        screen.download(staffImport.template(institutionId));
    }

    /** Reads the file and stores nothing. */
    public void preview() throws IOException {
        FileContent chosen = Uploaded.file(upload);
        if (chosen != null) {
            file = chosen;
        }
        if (file == null) {
            screen.wrong("file", "staff.import.file.missing");
            return;
        }
        report = null;
        report = staffImport.preview(institutionId, file);
    }

    public String apply() {
        report = staffImport.apply(institutionId, file);
        if (!report.applied()) {
            return null;
        }
        screen.done("staff.import.done", report.registered(), report.changed(), report.kept());
        return screen.to("/people/persons?institution=" + institutionId);
    }

    /** The file with what is wrong in it. */
    public void marked() {
        screen.download(staffImport.marked(institutionId, file));
    }

    public void startAgain() {
        report = null;
        file = null;
    }

    public List<InstitutionRow> getInstitutions() {
        return institutions;
    }

    public ImportReport getReport() {
        return report;
    }

    public String getFileName() {
        return file == null ? null : file.name();
    }

    public Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(Long institutionId) {
        this.institutionId = institutionId;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
