package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.approval.api.ApprovalLife;
import kz.kenes.approval.api.Approvals;
import kz.kenes.approval.api.TakeStep;
import kz.kenes.council.api.ChangeStructure;
import kz.kenes.council.api.StructurePartEntry;
import kz.kenes.council.api.Structures;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;

/** The structure of the association by direction: proposed by its secretary, in force by its chair's approval. */
@ApplicationScoped
class DemoStructure {

    private static final String SECRETARY = "asecretary";
    private static final String CHAIR = "achair";

    @EJB
    private Structures structures;

    @EJB
    private Approvals approvals;

    @Inject
    private DemoActors actors;

    @Inject
    private DemoRecords records;

    void tell() {
        long association =
                records.body(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION).id();
        if (!actors.as(SECRETARY, () -> structures.of(association)).isEmpty()) {
            return;
        }
        long structure = actors.as(SECRETARY, () -> structures.draft(association));
        actors.as(SECRETARY, () -> {
            structures.change(new ChangeStructure(
                    structure,
                    structures.get(structure).version(),
                    "Бірлестік отырысының ұсынысы (демо)",
                    List.of(
                            part(
                                    "Білім беру бағдарламалары секциясы",
                                    "Секция образовательных программ",
                                    "Бағыт бойынша бағдарламалардың жобаларын қарайды."),
                            part(
                                    "Оқулықтар мен оқу құралдары секциясы",
                                    "Секция учебников и учебных пособий",
                                    "Қолжазбаларды сараптамаға дайындайды."),
                            part(
                                    "Жұмыс берушілермен байланыс тобы",
                                    "Группа по связям с работодателями",
                                    "Тәжірибе базаларын және салалық талаптарды жинақтайды."))));
            structures.propose(structure, structures.get(structure).version());
        });
        actors.as(CHAIR, () -> {
            ApprovalLife life = approvals.of("council.structure", structure);
            approvals.approve(new TakeStep(life.id(), life.version(), 1, null));
        });
    }

    private static StructurePartEntry part(String kk, String ru, String purpose) {
        return new StructurePartEntry(new Localized(kk, ru, null), purpose);
    }
}
