/** Words of requests for information that travel. */
package kz.kenes.council.inquiry.vocabulary;
