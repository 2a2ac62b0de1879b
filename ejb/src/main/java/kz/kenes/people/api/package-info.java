/** What other systems and the pages may ask about institutions, people and accounts. */
package kz.kenes.people.api;
