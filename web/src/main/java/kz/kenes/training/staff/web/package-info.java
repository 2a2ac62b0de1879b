/** Pages of the composition of staff. */
package kz.kenes.training.staff.web;
