package kz.kenes.council.minutes.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.minutes.api.IssueExtract;
import kz.kenes.council.minutes.api.ItemText;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** The minutes of a meeting: their text parts, what is missing, signatures, versions, papers and extracts. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {

    @EJB
    private MinutesBook minutesBook;

    @EJB
    private Extracts extracts;

    @Inject
    private Screen screen;

    private Long id;
    private MinutesView minutes;
    private List<Texts> items = List.of();
    private String password;
    private String reason;
    private String recipient;
    private List<Long> decisionIds = new ArrayList<>();

    public void load() {
        minutes = minutesBook.get(id);
        items = minutes.items().stream().map(Texts::new).toList();
    }

    /** Keeps the text parts of one item as they stand on the page. */
    public void write(Texts item) {
        minutesBook.write(new WriteMinutes(id, minutes.version(), item.itemId, item.heard(), item.spoke()));
        minutes = minutesBook.get(id);
        screen.done("minutes.written");
    }

    public String freeze() {
        minutesBook.freeze(id, minutes.version());
        screen.done("minutes.frozen");
        return again();
    }

    public String sign() {
        minutesBook.sign(id, minutes.version(), password, minutes.sha256());
        screen.done("minutes.signed");
        return again();
    }

    public String correct() {
        minutesBook.correct(id, minutes.version(), reason);
        screen.done("minutes.corrected");
        return again();
    }

    public String issueExtract() {
        extracts.issue(new IssueExtract(id, decisionIds, recipient));
        screen.done("extract.issued");
        return screen.to("/council/extracts?minutes=" + id);
    }

    public void paper(int versionNumber, String language, String format) {
        screen.download(minutesBook.paper(id, versionNumber, Language.ofTag(language), PaperFormat.valueOf(format)));
    }

    private String again() {
        return screen.to("/council/minutes", id);
    }

    /** Decisions for which an extract may be issued. */
    public List<ItemText.DecisionText> getDecisions() {
        return minutes.items().stream().flatMap(i -> i.decisions().stream()).toList();
    }

    public MinutesView getMinutes() {
        return minutes;
    }

    public List<Texts> getItems() {
        return items;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public List<Long> getDecisionIds() {
        return decisionIds;
    }

    public void setDecisionIds(List<Long> decisionIds) {
        this.decisionIds = decisionIds;
    }

    /** The text parts of one item while they are edited. */
    public static final class Texts implements Serializable {

        private final long itemId;
        private final ItemText item;
        private String heardKk;
        private String heardRu;
        private String spokeKk;
        private String spokeRu;

        Texts(ItemText item) {
            this.itemId = item.itemId();
            this.item = item;
            if (item.heard() != null) {
                heardKk = item.heard().kk();
                heardRu = item.heard().ru();
            }
            if (item.spoke() != null) {
                spokeKk = item.spoke().kk();
                spokeRu = item.spoke().ru();
            }
        }

        Localized heard() {
            return new Localized(heardKk, heardRu, null);
        }

        Localized spoke() {
            return new Localized(spokeKk, spokeRu, null);
        }

        public ItemText getItem() {
            return item;
        }

        public String getHeardKk() {
            return heardKk;
        }

        public void setHeardKk(String heardKk) {
            this.heardKk = heardKk;
        }

        public String getHeardRu() {
            return heardRu;
        }

        public void setHeardRu(String heardRu) {
            this.heardRu = heardRu;
        }

        public String getSpokeKk() {
            return spokeKk;
        }

        public void setSpokeKk(String spokeKk) {
            this.spokeKk = spokeKk;
        }

        public String getSpokeRu() {
            return spokeRu;
        }

        public void setSpokeRu(String spokeRu) {
            this.spokeRu = spokeRu;
        }
    }
}
