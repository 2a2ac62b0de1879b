/** Methodical events as programs and pages use them. */
package kz.kenes.plan.event.api;
