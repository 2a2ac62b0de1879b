/** What other programs and the pages can do with what follows a training. */
package kz.kenes.training.effect.api;
