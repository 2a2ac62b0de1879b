/** Checks files that come in, reads and writes tables. Used by every feature that takes a file or gives one out. */
package kz.kenes.shared.file.service;
