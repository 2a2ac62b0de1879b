/** Registers the papers of the procedure and notes what people decide about them. */
package kz.kenes.training.archive.service;
