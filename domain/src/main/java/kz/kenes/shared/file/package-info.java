/**
 * Files that people bring and take away. Nothing here trusts a file's name or what a browser says about it.
 *
 * <p>Terms: файл / файл – a document, picture or table from outside; кесте / таблица – a spreadsheet or CSV file.
 */
package kz.kenes.shared.file;
