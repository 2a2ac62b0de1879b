/** Words of the notices that travel. */
package kz.kenes.notice.vocabulary;
