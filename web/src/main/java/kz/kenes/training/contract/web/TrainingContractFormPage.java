package kz.kenes.training.contract.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.contract.api.RecordContract;
import kz.kenes.training.contract.api.TrainingContracts;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.TrainingOrders;

/** A signed training contract that is recorded; from a trip order, with its training. */
@Named
@ViewScoped
public class TrainingContractFormPage implements Serializable {

    /** Beside which input the reason of a refusal stands. */
    private static final Map<String, String> FIELDS = Map.of(
            "training.contract.NUMBER_REQUIRED", "number",
            "training.contract.SUBJECT_REQUIRED", "subject",
            "training.contract.SUM_NOT_POSITIVE", "sum",
            "training.contract.SIGNED_IN_FUTURE", "signedOn",
            "training.contract.OUTSIDE_TERM", "signedOn",
            "training.contract.CLAUSE_REQUIRED", "clause",
            "training.contract.COMPETITION_REQUIRED", "person",
            "training.contract.THREE_YEARS_REQUIRED", "person",
            "training.contract.NOT_EMPLOYED", "person",
            "training.contract.NOT_OF_EMPLOYEE", "person");

    @EJB
    private TrainingContracts contracts;

    @EJB
    private TrainingOrders orders;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long order;
    private Long item;
    private PersonChoice person;
    private String number;
    private LocalDate signedOn;
    private String subject;
    private BigDecimal sum;
    private boolean repayment = true;
    private String clause;

    public void load() {
        if (order != null && item != null) {
            OrderView from = orders.get(order);
            from.travellers().stream()
                    .filter(one -> one.itemId() == item)
                    .findFirst()
                    .ifPresent(one -> {
                        subject = one.title() + ", " + one.provider();
                        sum = one.cost();
                        person = people.find(one.person()).stream()
                                .filter(choice -> choice.id() == one.personId())
                                .findFirst()
                                .orElse(null);
                    });
        }
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public String save() {
        try {
            long id = contracts.record(new RecordContract(
                    person.id(),
                    item,
                    number,
                    signedOn,
                    subject,
                    sum == null ? BigDecimal.ZERO : sum,
                    repayment,
                    clause,
                    null));
            screen.done("training.contract.recorded");
            return screen.to("/training/contract", id);
        } catch (KenesException refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                throw refused;
            }
            screen.wrong(field, refused);
            return null;
        }
    }

    public Long getOrder() {
        return order;
    }

    public void setOrder(Long order) {
        this.order = order;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public BigDecimal getSum() {
        return sum;
    }

    public void setSum(BigDecimal sum) {
        this.sum = sum;
    }

    public boolean isRepayment() {
        return repayment;
    }

    public void setRepayment(boolean repayment) {
        this.repayment = repayment;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }
}
