/** The use cases of work plans. */
package kz.kenes.plan.work.service;
