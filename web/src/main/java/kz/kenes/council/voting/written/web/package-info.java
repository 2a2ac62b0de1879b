/** Pages of votes in writing. */
package kz.kenes.council.voting.written.web;
