/**
 * What an official paper says, without how a file format says it: blocks of text in the order of reading, in one language. The
 * same paper is written as DOCX and as PDF, so the two never differ in a word.
 *
 * <p>Terms: ресми құжат / официальный документ – {@link kz.kenes.document.paper.Paper}; қол қою жолы / строка подписи – {@link
 * kz.kenes.document.paper.Block.Signature}; бақылау қосындысы / контрольная сумма – {@link
 * kz.kenes.document.paper.Paper#fingerprint()}.
 */
package kz.kenes.document.paper;
