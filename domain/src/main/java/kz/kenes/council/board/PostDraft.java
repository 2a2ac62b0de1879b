package kz.kenes.council.board;

import java.time.LocalDate;
import kz.kenes.council.board.vocabulary.BoardPostKind;
import kz.kenes.shared.LocalizedText;

/**
 * What somebody puts on the platform.
 *
 * @param until last day of the comments on a draft; null for anything else
 */
public record PostDraft(BoardPostKind kind, LocalizedText title, LocalizedText text, LocalDate until) {}
