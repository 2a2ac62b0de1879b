/**
 * What Kenes adds to the server itself, as the module {@code kz.kenes.realm}: it tells the application of sign-ins that the realm
 * has refused, because a program signs in at the server and never reaches the application with a wrong password.
 */
package kz.kenes.realm;
