/** How another program uses Kenes from outside: a client of EJB remoting, and a meeting carried through by it. */
package kz.kenes.sample;
