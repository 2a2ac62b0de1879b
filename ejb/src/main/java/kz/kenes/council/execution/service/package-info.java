/** Use cases of the execution of decisions. */
package kz.kenes.council.execution.service;
