/** The use cases of institutions, people and accounts. */
package kz.kenes.people.service;
