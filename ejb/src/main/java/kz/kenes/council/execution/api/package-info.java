/** How decisions are carried out, delivered and answered: what other programs and the pages may ask and command. */
package kz.kenes.council.execution.api;
