package kz.kenes.regulation.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.regulation.api.EditionNumbers;
import kz.kenes.regulation.api.IssueEdition;
import kz.kenes.regulation.api.RegulationView;
import kz.kenes.regulation.api.Regulations;
import kz.kenes.regulation.vocabulary.Frequency;
import kz.kenes.regulation.vocabulary.MajorityBase;
import kz.kenes.regulation.vocabulary.MinutesSigning;
import kz.kenes.regulation.vocabulary.QuorumEffect;
import kz.kenes.regulation.vocabulary.TieBreak;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.web.Screen;

/** Brings a new edition into force. The form begins with the numbers of the edition before, or with the profile of the kind. */
@Named
@ViewScoped
public class EditionIssuePage implements Serializable {

    @EJB
    private Regulations regulations;

    @Inject
    private Screen screen;

    private long id;
    private RegulationView regulation;
    private String label;
    private String basis;
    private LocalDate from;
    private EditionNumbersForm numbers;

    public void load() {
        if (regulation == null) {
            regulation = regulations.get(id);
            EditionNumbers before = regulation.editions().isEmpty()
                    ? regulations.profile(regulation.bodyKind())
                    : regulation.editions().get(0).numbers();
            numbers = new EditionNumbersForm(before);
        }
    }

    public String issue() {
        regulations.issue(new IssueEdition(id, regulation.version(), label, basis, from, numbers.toNumbers()));
        screen.done("regulation.issued");
        return screen.to("/regulation/regulation", id);
    }

    public QuorumEffect[] getQuorumEffects() {
        return QuorumEffect.values();
    }

    public MajorityBase[] getMajorityBases() {
        return MajorityBase.values();
    }

    public TieBreak[] getTieBreaks() {
        return TieBreak.values();
    }

    public VotingForm[] getVotingForms() {
        return VotingForm.values();
    }

    public MinutesSigning[] getSignings() {
        return MinutesSigning.values();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public NumberClauses getClauses() {
        return NumberClauses.of(regulation.bodyKind());
    }

    public RegulationView getRegulation() {
        return regulation;
    }

    public EditionNumbersForm getNumbers() {
        return numbers;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
