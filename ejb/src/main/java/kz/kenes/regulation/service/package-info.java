/** Use cases of the clause register and of regulations with their editions. */
package kz.kenes.regulation.service;
