/**
 * Institutions, their units, the people who work in them, and the accounts with which they sign in.
 *
 * <p>Everything here is dated: who heads a unit, who works where, who holds a post. A new holder of a post inherits what is
 * bound to the post, such as a seat in a collegial body, without a new order (ORG-27).
 *
 * <p>Terms: ұйым / организация – {@link kz.kenes.people.Institution}; құрылымдық бөлімше / структурное подразделение –
 * {@link kz.kenes.people.Unit}; лауазымдар тізбесі / перечень должностей – {@link kz.kenes.people.Position}; лауазым /
 * должность, by which a seat is held – {@link kz.kenes.people.Post}; еңбек қатынасы / трудовые отношения –
 * {@link kz.kenes.people.Employment}; тіркелгі / учётная запись – {@link kz.kenes.people.Account}.
 */
package kz.kenes.people;
