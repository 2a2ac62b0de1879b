/** Words of the register of papers that travel. */
package kz.kenes.training.archive.vocabulary;
