/** Documents of the republican council for other systems and the pages. */
package kz.kenes.council.guidance.api;
