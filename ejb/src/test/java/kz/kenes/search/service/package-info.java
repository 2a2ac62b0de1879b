/** The search without a server: word forms, passages and the words of files. */
package kz.kenes.search.service;
