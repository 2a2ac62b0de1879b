/** Writes {@link kz.kenes.document.paper.Paper papers} as DOCX and PDF files. The same paper always gives the same bytes. */
package kz.kenes.document.paper.service;
