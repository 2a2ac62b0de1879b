/** Words of the information platform that travel. */
package kz.kenes.council.board.vocabulary;
