/** Work plans as programs and pages use them. */
package kz.kenes.plan.work.api;
