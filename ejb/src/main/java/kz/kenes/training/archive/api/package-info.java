/** The register of the papers of the procedure: what other systems and the pages may ask. */
package kz.kenes.training.archive.api;
