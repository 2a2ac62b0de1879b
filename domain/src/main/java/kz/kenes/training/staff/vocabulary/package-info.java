/** Words of the composition of staff that travel. */
package kz.kenes.training.staff.vocabulary;
