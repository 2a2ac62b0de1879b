package kz.kenes.regulation.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.regulation.api.RegisterRegulation;
import kz.kenes.regulation.api.Regulations;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** Registers a regulation; its first edition is entered next. */
@Named
@ViewScoped
public class RegulationRegisterPage implements Serializable {

    @EJB
    private Regulations regulations;

    @Inject
    private Screen screen;

    private String titleKk;
    private String titleRu;
    private String titleEn;
    private BodyKind bodyKind = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
    private String source;

    public String register() {
        long id = regulations.register(
                new RegisterRegulation(new Localized(titleKk, titleRu, titleEn), bodyKind, source));
        screen.done("regulation.registered");
        return screen.to("/regulation/edition-issue", id);
    }

    public BodyKind[] getBodyKinds() {
        return BodyKind.values();
    }

    public String getTitleKk() {
        return titleKk;
    }

    public void setTitleKk(String titleKk) {
        this.titleKk = titleKk;
    }

    public String getTitleRu() {
        return titleRu;
    }

    public void setTitleRu(String titleRu) {
        this.titleRu = titleRu;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public BodyKind getBodyKind() {
        return bodyKind;
    }

    public void setBodyKind(BodyKind bodyKind) {
        this.bodyKind = bodyKind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
