package kz.kenes.council.voting.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The draft decision of an item with its amendments.
 *
 * @param result the text with the adopted amendments, or null without a draft
 * @param amended an amendment was adopted
 */
public record DraftView(long itemId, Localized result, boolean amended, List<AmendmentRow> amendments)
        implements Serializable {}
