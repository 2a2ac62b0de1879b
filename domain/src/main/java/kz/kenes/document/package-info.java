/**
 * Files that are kept: material of meetings and papers of record. A kept file never changes; a new version is a new file.
 *
 * <p>Terms: файл / файл – {@link kz.kenes.document.StoredFile}; бақылау қосындысы / контрольная сумма – {@link
 * kz.kenes.document.StoredFile#sha256()}.
 */
package kz.kenes.document;
