/** Pages of what follows a training. */
package kz.kenes.training.effect.web;
