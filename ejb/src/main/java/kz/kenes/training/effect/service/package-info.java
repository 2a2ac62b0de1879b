/** The use cases of what follows a training. */
package kz.kenes.training.effect.service;
