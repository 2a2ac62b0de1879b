/** The pages of the training of staff. */
package kz.kenes.training.web;
