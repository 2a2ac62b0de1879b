/** The journal inside the server, on PostgreSQL. */
package kz.kenes.journal;
