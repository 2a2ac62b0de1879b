/** People, accounts and signing in, as the whole system shows them. */
package kz.kenes.people;
