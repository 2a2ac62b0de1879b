/** The page that takes staff from a table. */
package kz.kenes.people.intake.web;
