package kz.kenes.council.voting.service;

import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.voting.Amendment;
import kz.kenes.council.voting.DraftText;
import kz.kenes.council.voting.api.AmendmentRow;
import kz.kenes.council.voting.api.DraftView;
import kz.kenes.shared.LocalizedText;

/** Draft decisions with their amendments, as the API shows them. */
public final class DraftViews {

    private DraftViews() {}

    /** @param amendments all of the item, with their authors */
    public static DraftView of(AgendaItem item, List<Amendment> amendments) {
        DraftText draft = new DraftText(item, amendments);
        List<AmendmentRow> rows = new ArrayList<>();
        for (Amendment one : amendments) {
            rows.add(new AmendmentRow(
                    one.id(),
                    one.ordinal(),
                    one.author() == null ? null : one.author().shortName(),
                    one.replaced() == null ? null : one.replaced().toLocalized(),
                    one.words().toLocalized(),
                    one.state(),
                    one.ballot() == null ? null : one.ballot().id()));
        }
        LocalizedText result = draft.result();
        return new DraftView(item.id(), result == null ? null : result.toLocalized(), draft.isAmended(), rows);
    }
}
