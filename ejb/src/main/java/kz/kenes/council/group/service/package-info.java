/** Working groups: who may see, form and lead them, and what comes of their reports. */
package kz.kenes.council.group.service;
