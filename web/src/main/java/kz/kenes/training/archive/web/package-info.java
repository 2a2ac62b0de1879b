/** The page of the register of papers. */
package kz.kenes.training.archive.web;
