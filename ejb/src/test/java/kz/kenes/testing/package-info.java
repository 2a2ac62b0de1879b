/** Use cases with their queries on an embedded database, without a server: rules of the container – roles, journal – stay outside. */
package kz.kenes.testing;
