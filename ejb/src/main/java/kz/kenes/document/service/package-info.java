/** Keeps files for other features and gives them back unchanged. */
package kz.kenes.document.service;
