/** Annual reports, unit reports, monitoring and the year book as programs and pages use them. */
package kz.kenes.plan.report.api;
