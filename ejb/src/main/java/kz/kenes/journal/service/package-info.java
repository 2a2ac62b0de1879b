/**
 * Writes, seals, searches and inspects the journal. {@link kz.kenes.journal.service.UseCaseInterceptor} runs around every use
 * case inside its transaction, {@link kz.kenes.journal.service.CallGate} outside of it.
 */
package kz.kenes.journal.service;
