/** The start of Kenes on one's own machine, {@code mvn -Prun}: the server with the embedded database and the demo data. */
package kz.kenes.run;
