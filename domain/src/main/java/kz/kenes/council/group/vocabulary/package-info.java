/** Words of working groups that travel. */
package kz.kenes.council.group.vocabulary;
