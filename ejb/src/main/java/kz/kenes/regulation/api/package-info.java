/** The clause register and the regulations with their editions, as other modules and systems see them. */
package kz.kenes.regulation.api;
