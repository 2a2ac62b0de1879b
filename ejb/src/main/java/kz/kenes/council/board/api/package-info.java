/** The information platform of associations for other systems and the pages. */
package kz.kenes.council.board.api;
