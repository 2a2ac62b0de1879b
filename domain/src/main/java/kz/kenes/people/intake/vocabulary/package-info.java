/** Words of the intake that travel. */
package kz.kenes.people.intake.vocabulary;
