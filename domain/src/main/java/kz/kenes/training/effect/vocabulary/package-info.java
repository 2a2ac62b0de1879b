/** Words of this feature that travel to other programs. */
package kz.kenes.training.effect.vocabulary;
