/** Annual reports, unit reports, monitoring and the year book: use cases, stored records and papers. */
package kz.kenes.plan.report.service;
