/** What the pages and other systems ask about the training of staff. */
package kz.kenes.training.api;
