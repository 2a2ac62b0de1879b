/** The annual report over the database that Kenes runs on. */
package kz.kenes.plan.report.service;
