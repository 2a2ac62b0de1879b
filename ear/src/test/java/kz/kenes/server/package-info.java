/** What the server gives to every feature: health, the persistence provider, refusal of callers without a name. */
package kz.kenes.server;
