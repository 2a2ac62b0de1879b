/** Words of the feature that travel: enums and values shared by the domain, the API and the pages. */
package kz.kenes.plan.report.vocabulary;
