/** Working groups for other systems and the pages. */
package kz.kenes.council.group.api;
