/**
 * The information platform of an association by direction (CNL-39): its members and the authorised body write to each other, lay
 * out materials and put drafts before each other for comments. The secretary runs it: pins, closes and removes, with a reason.
 *
 * <p>Terms: ақпараттық алаң / информационная площадка – the board; жазба / запись – {@link kz.kenes.council.board.BoardPost}; пікір
 * / комментарий – {@link kz.kenes.council.board.BoardComment}.
 */
package kz.kenes.council.board;
