/** Words of voting that travel. */
package kz.kenes.council.voting.vocabulary;
