/** The pages of institutions, people and accounts: one bean for each. */
package kz.kenes.people.web;
