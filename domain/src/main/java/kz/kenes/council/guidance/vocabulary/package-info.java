/** Words of the documents of the republican council that travel. */
package kz.kenes.council.guidance.vocabulary;
