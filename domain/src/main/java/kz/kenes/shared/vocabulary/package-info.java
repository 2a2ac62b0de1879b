/** Words that travel: enums and values shared by the domain, the API, the pages and the client jar. */
package kz.kenes.shared.vocabulary;
