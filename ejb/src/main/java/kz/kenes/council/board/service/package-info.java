/** The information platform: who reads, writes and runs it, and the daily digest. */
package kz.kenes.council.board.service;
