/** Search over everything that the reader may see: bodies, meetings, decisions and people. Іздеу / поиск. */
package kz.kenes.search.web;
