/** Use cases of the training of staff: plans, schedules, consolidation, needs. */
package kz.kenes.training.service;
