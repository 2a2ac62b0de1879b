/**
 * Facts copied from the documents that every installation begins with: the institutions and seats of the republican council
 * as the order prints them. Қазақша: анықтамалық деректер; по-русски: справочные данные.
 */
package kz.kenes.reference;
