/** Meetings of bodies by remote calls: carried through, refused, raced. */
package kz.kenes.council;
